package org.jobatlas.job;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.taxonomy.EducationLevel;
import org.jobatlas.taxonomy.LanguageLevel;
import org.jspecify.annotations.Nullable;

/**
 * A requirement of a posting: a must-have or a nice-to-have.
 *
 * @param id unchanged by edits; unique within the posting
 * @param label display text, such as "Java" or "Swedish"
 * @param key id in the taxonomy, by kind; null for free text
 * @param minimum required amount, for kinds that have one; null for any
 * @param required whether it is a must-have
 */
public record Criterion(
        UUID id,
        Kind kind,
        String label,
        @Nullable String key,
        @Nullable Minimum minimum,
        boolean required) {

    public static final int LONGEST_LABEL = 200;
    private static final int LONGEST_KEY = 200;

    /** The kind of requirement, which determines its key. */
    public enum Kind {
        /** Key: id of a taxonomy skill. */
        SKILL,
        /** Key: id of a taxonomy occupation that somebody has worked in. */
        OCCUPATION,
        /** Years of work; key: id of the skill or occupation they are counted in, none for work at all. */
        YEARS,
        /** Key: ISO 639-1 code. */
        LANGUAGE,
        /** Key: id of a credential or of a regulated occupation. */
        LICENCE,
        /** The minimum says which; no key. */
        EDUCATION,
        /** Living near the place of this name, or moving there; no key. */
        PLACE,
        /** Key: ISO 3166-1 alpha-2 code of the country. */
        RIGHT_TO_WORK,
        /** Anything else, in plain words; no key. */
        OTHER
    }

    /** The required amount. */
    public sealed interface Minimum {}

    /** At least so many years; belongs to {@link Kind#YEARS}. */
    public record Years(int count) implements Minimum {

        public static final int MOST = 50;

        public Years {
            if (count < 1 || count > MOST) {
                throw new IllegalArgumentException("Years of work are 1 to " + MOST + ", not " + count);
            }
        }
    }

    /** At least this level of a language; belongs to {@link Kind#LANGUAGE}. */
    public record Speaks(LanguageLevel level) implements Minimum {}

    /** At least this level of education; belongs to {@link Kind#EDUCATION}. */
    public record Educated(EducationLevel level) implements Minimum {}

    public Criterion {
        Objects.requireNonNull(id);
        label = label.strip();
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("A criterion has a label of 1 to " + LONGEST_LABEL + " characters");
        }
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new IllegalArgumentException("The key of a criterion has 1 to " + LONGEST_KEY + " characters");
        }
        if (minimum != null && kind != kindOf(minimum)) {
            throw new IllegalArgumentException(
                    "A criterion of the kind " + kind.name().toLowerCase(Locale.ROOT) + " has no such minimum");
        }
        if (minimum == null && (kind == Kind.YEARS || kind == Kind.EDUCATION)) {
            throw new IllegalArgumentException(
                    "A criterion of the kind " + kind.name().toLowerCase(Locale.ROOT) + " needs a minimum");
        }
    }

    private static Kind kindOf(Minimum minimum) {
        return switch (minimum) {
            case Years _ -> Kind.YEARS;
            case Speaks _ -> Kind.LANGUAGE;
            case Educated _ -> Kind.EDUCATION;
        };
    }

    /** A new one without a minimum. */
    public static Criterion of(Kind kind, String label, @Nullable String key, boolean required) {
        return new Criterion(UUID.randomUUID(), kind, label, key, null, required);
    }

    /** A new one with a minimum, whose kind follows from it. */
    public static Criterion of(Minimum minimum, String label, @Nullable String key, boolean required) {
        return new Criterion(UUID.randomUUID(), kindOf(minimum), label, key, minimum, required);
    }

    /** The same, as a must-have or as a nice-to-have. */
    public Criterion asRequired(boolean must) {
        return new Criterion(id, kind, label, key, minimum, must);
    }

    /** A copy for another posting, with a new id. */
    public Criterion copied() {
        return new Criterion(UUID.randomUUID(), kind, label, key, minimum, required);
    }

    /** Whether both require the same, apart from label and strictness. */
    public boolean asksTheSame(Criterion other) {
        return kind == other.kind
                && Objects.equals(key, other.key)
                && (key != null || kind == Kind.EDUCATION || label.equalsIgnoreCase(other.label));
    }

    /** The years that are asked for. */
    public Optional<Integer> years() {
        return minimum instanceof Years years ? Optional.of(years.count()) : Optional.empty();
    }
}
