import { addressChoice } from "./address.ts";
import { copyButtons } from "./copy.ts";
import { rememberLanguage } from "./language.ts";
import { followOldLinks } from "./old-links.ts";
import { showPlace } from "./place.ts";
import { searchBox } from "./search-box.ts";
import { tryButton } from "./try-button.ts";

followOldLinks();
showPlace();
rememberLanguage();
addressChoice();
copyButtons();
searchBox();
tryButton();
