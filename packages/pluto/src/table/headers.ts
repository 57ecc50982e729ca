/** The tables of an experiment: its samples, its assay, or the results behind one of its plots. */
export type TableName = "sample" | "assay" | { readonly plot: string };

/**
 * Column names in lower case, as R's `pluto_read()` gives them: all columns of the sample table, and
 * the first one of the assay table, whose others are sample ids. Of results, all, as their CSV has
 * them. A name that would then meet another one stays as it is, or a column would be lost.
 *
 * @example lowerHeaders(["Gene_Symbol", "KD-1"], "assay") // ["gene_symbol", "KD-1"]
 */
export function lowerHeaders(headers: readonly string[], table: TableName): string[] {
  const taken = new Set(headers);
  return headers.map((header, column) => {
    const lower = header.toLowerCase();
    if (lower === header || (table === "assay" && column > 0) || taken.has(lower)) return header;
    taken.add(lower);
    return lower;
  });
}
