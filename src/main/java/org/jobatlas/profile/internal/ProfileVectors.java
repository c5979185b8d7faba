package org.jobatlas.profile.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.profile.Experience;
import org.jobatlas.shared.Language;
import org.jobatlas.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a person is looked for by: the direction of {@code t + h / 2}, where {@code t} is the unit vector of the text and {@code h}
 * that of the latest title. A resume tells of everything somebody ever did; the title says what it adds up to. The title of a
 * resume that is not in English is read as the English name of its occupation, and left out where that is not known: the model
 * knows little else.
 * The share was measured, see decision record 15.
 */
@Component
class ProfileVectors {

    private static final float TITLE_SHARE = 0.5f;

    /** What is embedded where masking left nothing at all. */
    private static final String NOTHING = "resume";

    private final TextEmbedder embedder;
    private final Taxonomy taxonomy;

    ProfileVectors(TextEmbedder embedder, Taxonomy taxonomy) {
        this.embedder = embedder;
        this.taxonomy = taxonomy;
    }

    /** Vectors of another id must be made anew. */
    String modelId() {
        return embedder.modelId() + "/title-" + TITLE_SHARE;
    }

    /**
     * @param language of the text; null where not known
     * @param latestFirst of which only the first counts
     * @return a unit vector
     */
    float[] of(String text, @Nullable Language language, List<Experience> latestFirst) {
        String read = text.isBlank() ? NOTHING : text;
        String title = latestFirst.isEmpty() ? "" : title(latestFirst.getFirst(), language);
        if (title.isBlank()) {
            return embedder.embed(read);
        }
        List<float[]> both = embedder.embed(List.of(read, title));
        return direction(both.getFirst(), both.getLast());
    }

    private String title(Experience held, @Nullable Language language) {
        if (language == null || language.equals(Language.ENGLISH)) {
            return held.title();
        }
        return Optional.ofNullable(held.occupation())
                .flatMap(taxonomy::findOccupation)
                .map(known -> known.name(Locale.ENGLISH))
                .orElse("");
    }

    private static float[] direction(float[] text, float[] title) {
        float[] sum = new float[text.length];
        double squares = 0;
        for (int d = 0; d < sum.length; d++) {
            sum[d] = text[d] + TITLE_SHARE * title[d];
            squares += (double) sum[d] * sum[d];
        }
        float length = (float) Math.sqrt(squares);
        for (int d = 0; d < sum.length; d++) {
            sum[d] /= length;
        }
        return sum;
    }
}
