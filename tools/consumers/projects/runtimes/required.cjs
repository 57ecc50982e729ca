const pluto = require("@specwright/pluto");

import("./use.mjs").then(({ use }) => use(pluto)).then(() => console.log("ok"));
