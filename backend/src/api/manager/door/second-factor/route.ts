import { answerChallengeAt } from "../../../shared/door-handlers";

export const POST = answerChallengeAt("workshop");
