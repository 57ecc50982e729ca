"use client";

export function Table({ rows, items, cursor }) {
  return (
    <p>
      {`${rows.length} rows of ${Object.keys(rows[0]).length} columns; ${items.length} experiments; ${cursor ?? "the last page"}`}
    </p>
  );
}
