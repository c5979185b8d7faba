package org.jobatlas.shared;

import java.util.Set;

/** The European Union, whose citizens may work in every member state. */
public final class Union {

    /** Its code where codes of countries are expected. */
    public static final String CODE = "EU";

    /** ISO 3166-1 alpha-2 codes of its members in 2026. */
    public static final Set<String> MEMBERS = Set.of(
            "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU",
            "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE");

    private Union() {}

    /** The country itself, or all member states for the union's code. */
    public static Set<String> countries(String code) {
        return CODE.equals(code) ? MEMBERS : Set.of(code);
    }
}
