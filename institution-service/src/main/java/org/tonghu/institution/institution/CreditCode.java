package org.tonghu.institution.institution;

/**
 * Unified social credit code, GB 32100-2015: eighteen characters of a 31-letter alphabet, the last
 * one a check character. Real codes that fail the check are in use, so a failure is a warning and
 * never a refusal.
 */
public record CreditCode(String value) {

    public static final String FORM = "[0-9A-HJ-NPQRTUWXY]{17}[0-9A-Z]";

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    public boolean checks() {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31) == value.charAt(17);
    }

    /**
     * A registered social service body, foundation, association or company: a hint for 二(六), never
     * a proof.
     */
    public boolean hintsAtPrivateBody() {
        return value.startsWith("5") || value.startsWith("9");
    }
}
