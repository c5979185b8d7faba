package org.jobatlas.profile.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.profile.Experience;
import org.jobatlas.shared.Language;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.TellingTitles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a person is looked for by: the direction of {@code t + h / 2}, where {@code t} is the unit vector of the text and {@code h}
 * that of the title: the headline of the resume or, without one, the latest position. A resume tells of everything somebody ever
 * did; the title says what it adds up to. The title of a resume in another language than English is read as the English name of its
 * occupation, and left out where that is not known: the model knows little else. Where the language is not known, it is read as
 * written. The weight was measured, see decision record 15.
 */
@Component
public class ProfileVectors {

    private static final float TITLE_WEIGHT = 0.5f;

    /** What is embedded where masking left nothing at all. */
    private static final String NOTHING = "resume";

    private final TextEmbedder embedder;
    private final Taxonomy taxonomy;
    private final TellingTitles titles;

    ProfileVectors(TextEmbedder embedder, Taxonomy taxonomy, TellingTitles titles) {
        this.embedder = embedder;
        this.taxonomy = taxonomy;
        this.titles = titles;
    }

    /**
     * Identifies how vectors are made (model and pooling): vectors with another id must be computed anew. They are
     * comparable with those of the embedder.
     */
    public String version() {
        return embedder.modelId() + "/telling-title-" + TITLE_WEIGHT;
    }

    /** The latest title that says what is done counts beside a text; "Consultant" steers nothing. Empty for none. */
    public String title(@Nullable Language language, List<Experience> experience) {
        return experience.stream()
                .filter(held -> titles.tells(held.title()))
                .findFirst()
                .map(held -> title(language, held))
                .orElse("");
    }

    private String title(@Nullable Language language, Experience held) {
        if (language == null || language.equals(Language.ENGLISH)) {
            return held.title();
        }
        return Optional.ofNullable(held.occupation())
                .flatMap(taxonomy::findOccupation)
                .map(known -> known.name(Locale.ENGLISH))
                .orElse("");
    }

    /** The unit vector of a text and a title, which may be empty. */
    public float[] of(String text, String title) {
        String read = text.isBlank() ? NOTHING : text;
        if (title.isBlank()) {
            return embedder.embed(read);
        }
        List<float[]> both = embedder.embed(List.of(read, title));
        return sum(1, both.getFirst(), TITLE_WEIGHT, both.getLast());
    }

    /** The same of the unit vector of a text, which is asked for after the title was embedded. */
    public float[] of(Supplier<float[]> text, String title) {
        if (title.isBlank()) {
            return text.get();
        }
        float[] named = embedder.embed(title);
        return sum(1, text.get(), TITLE_WEIGHT, named);
    }

    /**
     * The vector of the same text beside another title, without the text: in {@code v = (t + h / 2) / |t + h / 2|} the length that
     * was divided by follows from {@code |t| = 1}.
     */
    public float[] retitled(float[] vector, String before, String now) {
        // side by side
        List<float[]> titles = embedder.embed(
                Stream.of(before, now).filter(title -> !title.isBlank()).toList());
        float[] text = vector;
        if (!before.isBlank()) {
            float[] title = titles.getFirst();
            double along = TITLE_WEIGHT * dot(vector, title);
            double length = along + Math.sqrt(along * along + 1 - TITLE_WEIGHT * TITLE_WEIGHT);
            text = sum((float) length, vector, -TITLE_WEIGHT, title);
        }
        return now.isBlank() ? text : sum(1, text, TITLE_WEIGHT, titles.getLast());
    }

    private static double dot(float[] a, float[] b) {
        double dot = 0;
        for (int d = 0; d < a.length; d++) {
            dot += (double) a[d] * b[d];
        }
        return dot;
    }

    /** The direction of a weighted sum. */
    private static float[] sum(float weightA, float[] a, float weightB, float[] b) {
        float[] sum = new float[a.length];
        for (int d = 0; d < sum.length; d++) {
            sum[d] = weightA * a[d] + weightB * b[d];
        }
        float length = (float) Math.sqrt(dot(sum, sum));
        for (int d = 0; d < sum.length; d++) {
            sum[d] /= length;
        }
        return sum;
    }
}
