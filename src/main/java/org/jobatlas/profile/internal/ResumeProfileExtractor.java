package org.jobatlas.profile.internal;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.internal.ResumeReading.Facts;
import org.jobatlas.profile.internal.document.ResumeDocument;
import org.jobatlas.profile.internal.document.ResumeLines;
import org.jobatlas.profile.internal.facts.HomeReader;
import org.jobatlas.profile.internal.masking.Masking;
import org.jobatlas.profile.internal.masking.Schools;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.LanguageDetector;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Masks first, then reads, embeds and classifies what is left. */
@Component
public class ResumeProfileExtractor {

    /** So many characters tell the language; more only take time. */
    private static final int TELLING = 2_000;

    private final Masking masking;
    private final Schools schools;
    private final ResumeReading reading;
    private final HomeReader homes;
    private final ProfileVectors vectors;
    private final FieldsOfWork fields;
    private final LanguageDetector languages;

    ResumeProfileExtractor(
            Masking masking,
            Schools schools,
            ResumeReading reading,
            HomeReader homes,
            ProfileVectors vectors,
            FieldsOfWork fields,
            LanguageDetector languages) {
        this.masking = masking;
        this.schools = schools;
        this.reading = reading;
        this.homes = homes;
        this.vectors = vectors;
        this.fields = fields;
        this.languages = languages;
    }

    public Profile extract(String original) {
        if (original.isBlank()) {
            throw new IllegalArgumentException("A blank text has no profile");
        }
        String resumeText = ResumeLines.of(original);
        String nameless = masking.withoutNames(resumeText);
        String masked = masking.maskRest(nameless);
        UnderstandingPool.goOn();
        ResumeDocument document = ResumeDocument.of(schools.remove(masked));
        // embedding takes the longest by far: it goes on while the facts are read
        try (ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<float[]> meaning = beside.submit(() -> vectors.of(document.professionalText(), ""));
            Facts facts = reading.read(document, ResumeDocument.of(masked), resumeText);
            UnderstandingPool.goOn();
            Place home = homes.read(nameless.lines().map(String::strip).toList(), facts.entries())
                    .orElse(null);
            UnderstandingPool.goOn();
            return profile(document.professionalText(), facts, home, meaning);
        }
    }

    private Profile profile(String text, Facts facts, @Nullable Place home, Future<float[]> meaning) {
        Language language = languages
                .detect(text.substring(0, Math.min(text.length(), TELLING)))
                .orElse(null);
        float[] vector = vectors.of(() -> result(meaning), vectors.title(language, facts.experience()));
        return new Profile(
                facts.experience(),
                facts.skills(),
                facts.years().isPresent() ? facts.years().getAsDouble() : null,
                facts.seniority().orElse(null),
                facts.education(),
                facts.languages(),
                home,
                fields.of(vector, facts.experience(), language),
                language,
                text,
                vector,
                facts.stated());
    }

    private static float[] result(Future<float[]> meaning) {
        try {
            return meaning.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Nobody waits for this text any more");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("The text was not embedded", e.getCause());
        }
    }
}
