import { connect } from "@specwright/pluto/core";

export const session = connect({ token: "t" });
