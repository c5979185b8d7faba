package org.jobatlas.profile.internal;

/** A line of a resume with the section it stands in. */
record ResumeLine(Section section, String text) {

    boolean blank() {
        return text.isBlank();
    }

    /** Whether it is an item of a list by its first character. */
    boolean bullet() {
        return text.matches("^[•●▪◦‣∙·*–—-]\\s*\\p{L}.*");
    }

    /** Whether it may name something: short and no sentence. */
    boolean label() {
        return !blank()
                && !bullet()
                && text.length() <= 100
                && !text.endsWith(".")
                && !text.endsWith(";")
                && !text.endsWith(":");
    }
}
