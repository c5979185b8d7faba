package org.jobatlas.recommendation;

/**
 * What is measured of a posting for a profile. Its name for people is the text {@code match.part.NAME} of the messages.
 *
 * @param name its key in texts, logs and files of weights
 * @param meaning in English, for logs and model cards
 * @param range of its values
 * @param colour of its share of a score
 */
public record FeatureInfo(String name, String meaning, Range range, Colour colour) {

    public FeatureInfo {
        if (!name.matches("[a-z][a-z-]{0,39}")) {
            throw new IllegalArgumentException("The name of a feature is up to 40 small letters, not " + name);
        }
    }

    /**
     * The values a feature can have.
     *
     * @param lowest worst for the person
     * @param highest best for the person
     */
    public record Range(double lowest, double highest) {

        /** From nothing to all. */
        public static final Range UNIT = new Range(0, 1);

        public Range {
            if (!(lowest < highest)) {
                throw new IllegalArgumentException("A range goes from its lowest to its highest value");
            }
        }

        /** Where a value lies: 0 at the lowest and below, 1 at the highest and above. */
        public double share(double value) {
            return Math.clamp((value - lowest) / (highest - lowest), 0, 1);
        }
    }

    /**
     * A colour of CSS for light and one for dark pages.
     *
     * @param light such as {@code oklch(0.55 0.1 205)}
     */
    public record Colour(String light, String dark) {

        /** The value of a CSS property. */
        public String css() {
            return "light-dark(" + light + ", " + dark + ")";
        }
    }
}
