// The pace of somebody else, as the facilitator sets it with them.
import { nameOf } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { pace } from "../pace.js";
import { dialog } from "./dialog.js";

/** @param {typeof state} s */
export const paceDialog = ({ view, mine: { may } }) => dialog("pace", t("console-pace-of", { name: nameOf(view, state.local.about) }), () => pace(may, state.local.about, view.paces?.[state.local.about], "theirs"));
