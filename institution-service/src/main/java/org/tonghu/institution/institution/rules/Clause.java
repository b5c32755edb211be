package org.tonghu.institution.institution.rules;

/** Where the policy says it. */
public final class Clause {

    /** Rescue institutions: rule R-3-1-1. */
    public static final String RESCUE = "郑民文〔2020〕57号 二(三)1";

    /** Newly found children go to the city institution: rule R-3-2-3. */
    public static final String CITY = "郑民文〔2020〕57号 二(三)2";

    /** County institutions: rules R-3-2-2, R-3-2-4, R-3-2-5. */
    public static final String COUNTY = "郑民文〔2020〕57号 二(三)2";

    /** Private bodies: rule R-6-1. */
    public static final String PRIVATE = "郑民文〔2020〕57号 二(六)";

    /** County institutions become rescue institutions, in principle by 2025. */
    public static final String CONVERSION = "民发〔2021〕44号";

    private Clause() {}
}
