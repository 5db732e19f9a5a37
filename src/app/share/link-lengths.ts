/** Chat and mail programs begin to cut addresses at about these lengths (characters). */
export const longLink = 2_000;
export const tooLongLink = 8_000;
