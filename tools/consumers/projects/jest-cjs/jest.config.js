module.exports = {
  transform: { "^.+\\.[cm]?[jt]sx?$": "babel-jest" },
  transformIgnorePatterns: ["node_modules/(?!\\.pnpm|@specwright|openapi-fetch)"],
};
