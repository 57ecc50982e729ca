import type { PackedPackage } from "../pack.ts";

/** Files that every package carries. */
const NEEDED = ["README.md", "LICENSE", "package.json"];

/** What is for developers of a package, not for its users. */
const UNWANTED = [
  /(^|\/)(test|tests|examples|__tests__)\//,
  /\.test\./,
  /(^|\/)tsconfig[^/]*\.json$/,
  /(^|\/)\.[^/]/,
];

/** Is everything in the tarball that a user needs, and nothing else? */
export function checkContents({ files }: PackedPackage): string[] {
  const problems = NEEDED.filter((file) => !files.includes(file)).map((file) => `lacks ${file}`);
  for (const file of files) {
    const isSource = /\.m?ts$/.test(file) && !/\.d\.m?ts$/.test(file);
    if (isSource) problems.push(`ships the source file ${file}; its "files" should list dist only`);
    else if (UNWANTED.some((pattern) => pattern.test(file))) {
      problems.push(`ships ${file}, which is for its developers; mend "files" in package.json`);
    }
  }
  return problems;
}
