import { copyButtons } from "./copy";
import { exitThisPage } from "./exit";
import { transcripts } from "./transcript";

// Leaving comes first: it must work even if something after it fails.
exitThisPage();
transcripts();
copyButtons();
