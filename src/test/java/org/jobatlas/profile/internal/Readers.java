package org.jobatlas.profile.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.place.internal.Gazetteers;
import org.jobatlas.profile.internal.document.TellingParts;
import org.jobatlas.profile.internal.facts.CertificateReader;
import org.jobatlas.profile.internal.facts.CredentialReader;
import org.jobatlas.profile.internal.facts.EducationReader;
import org.jobatlas.profile.internal.facts.FactsReader;
import org.jobatlas.profile.internal.facts.HomeReader;
import org.jobatlas.profile.internal.facts.LanguageReader;
import org.jobatlas.profile.internal.facts.LevelReader;
import org.jobatlas.profile.internal.facts.MobilityReader;
import org.jobatlas.profile.internal.facts.SkillRanking;
import org.jobatlas.profile.internal.facts.StatedSkills;
import org.jobatlas.profile.internal.masking.Masking;
import org.jobatlas.profile.internal.masking.Schools;
import org.jobatlas.profile.internal.posts.EmployerReader;
import org.jobatlas.profile.internal.posts.ExperienceReader;
import org.jobatlas.profile.internal.posts.TitleReader;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.Credential;
import org.jobatlas.taxonomy.Credentials;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.OccupationCodes;
import org.jobatlas.taxonomy.Seniority;
import org.jobatlas.taxonomy.SeniorityReader;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.TermMatch;
import org.jobatlas.taxonomy.internal.Taxonomies;

/** The readers of profiles over a small taxonomy, a handful of towns and an embedder that hashes words; today is 21 November 2026. */
public final class Readers {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    public static final Taxonomy TAXONOMY = new SmallTaxonomy();
    public static final OccupationCodes CODES = new NurseCodes();
    public static final Credentials CREDENTIALS = new NurseLicence();
    static final TitleReader TITLES = new TitleReader(TAXONOMY, CODES, Taxonomies.levels());
    static final ExperienceReader EXPERIENCE =
            new ExperienceReader(TITLES, new EmployerReader(TITLES, new Towns()), CLOCK);
    public static final Masking MASKING = new Masking(TAXONOMY);
    public static final Schools SCHOOLS = new Schools(new Towns());
    public static final FieldsOfWork FIELDS = new FieldsOfWork(new EvenClassifier(), TAXONOMY, CODES);
    static final FactsReader FACTS = new FactsReader(
            new CredentialReader(new NurseLicence()),
            new EducationReader(),
            new LanguageReader(),
            new MobilityReader());
    public static final TextEmbedder EMBEDDER = new WordEmbedder();
    public static final ProfileVectors VECTORS = new ProfileVectors(EMBEDDER, TAXONOMY, Taxonomies.tellingTitles());

    private Readers() {}

    public static ResumeProfileExtractor extractor() {
        return extractor(TAXONOMY, new EvenClassifier(), EMBEDDER);
    }

    public static ResumeProfileExtractor extractor(
            Taxonomy taxonomy, FieldClassifier classifier, TextEmbedder embedder) {
        SeniorityReader seniority =
                title -> title.startsWith("Senior") ? Optional.of(Seniority.SENIOR) : Optional.empty();
        TitleReader titles = new TitleReader(taxonomy, new NurseCodes(), Taxonomies.levels());
        ResumeReading reading = new ResumeReading(
                new ExperienceReader(titles, new EmployerReader(titles, new Towns()), CLOCK),
                titles,
                new SkillRanking(taxonomy, new StatedSkills(taxonomy)),
                new LevelReader(seniority),
                FACTS,
                CLOCK);
        return new ResumeProfileExtractor(
                new Masking(taxonomy),
                SCHOOLS,
                reading,
                new HomeReader(new Towns()),
                new ProfileVectors(embedder, taxonomy, Taxonomies.tellingTitles()),
                new FieldsOfWork(classifier, taxonomy, new NurseCodes()),
                text -> Optional.of(Language.ENGLISH));
    }

    /** The portal's own dictionaries and towns; meaning alone is hashed words. */
    public static WholeReader whole() {
        Taxonomy taxonomy = Taxonomies.builtIn();
        Gazetteer towns = Gazetteers.builtIn();
        TitleReader titles = new TitleReader(taxonomy, Taxonomies.codes(), Taxonomies.levels());
        ExperienceReader experience = new ExperienceReader(titles, new EmployerReader(titles, towns), CLOCK);
        FactsReader facts = new FactsReader(
                new CredentialReader(Taxonomies.credentials()),
                new EducationReader(),
                new LanguageReader(),
                new MobilityReader());
        ResumeReading reading = new ResumeReading(
                experience,
                titles,
                new SkillRanking(taxonomy, new StatedSkills(taxonomy)),
                new LevelReader(Taxonomies.seniority()),
                facts,
                CLOCK);
        Masking masking = new Masking(taxonomy);
        ResumeProfileExtractor extractor = new ResumeProfileExtractor(
                masking,
                new Schools(towns),
                reading,
                new HomeReader(towns),
                new ProfileVectors(EMBEDDER, taxonomy, Taxonomies.tellingTitles()),
                new FieldsOfWork(new EvenClassifier(), taxonomy, Taxonomies.codes()),
                Taxonomies.languages());
        return new WholeReader(
                (text, turn) -> extractor.extract(text),
                masking,
                experience,
                new StatedSkills(taxonomy),
                new CertificateReader(Taxonomies.credentials()),
                new TellingParts());
    }

    private static final class Towns implements Gazetteer {

        private static final List<String> NAMES = List.of("Leeds", "Malm\u00f6", "Stockholm", "San Francisco");

        @Override
        public Optional<Place> find(String text) {
            String town = text.split(",", 2)[0].strip();
            return NAMES.stream().filter(town::equalsIgnoreCase).findFirst().map(Place::named);
        }

        @Override
        public List<Place> complete(String typed, int limit) {
            return List.of();
        }

        @Override
        public Optional<Place> firstIn(String text) {
            return NAMES.stream().filter(text::contains).findFirst().map(Place::named);
        }
    }

    private static final class NurseCodes implements OccupationCodes {

        @Override
        public Optional<String> fieldOfIsco(String code) {
            return Optional.empty();
        }

        @Override
        public Optional<String> iscoOf(String occupation) {
            return occupation.equals("nurse") ? Optional.of("2221") : Optional.empty();
        }
    }

    private static final class NurseLicence implements Credentials {

        private static final Credential LICENCE = new Credential(
                "nurse-registered", Credential.Kind.LICENCE, Map.of("en", "Registered nurse"), List.of("2221"));

        @Override
        public List<Credential> all() {
            return List.of(LICENCE);
        }

        @Override
        public Optional<Credential> find(String id) {
            return Optional.of(LICENCE).filter(known -> known.id().equals(id));
        }

        @Override
        public List<String> namesOf(String id) {
            return List.of("Registered nurse");
        }

        @Override
        public List<TermMatch> in(String text) {
            int at = text.indexOf("Registered nurse");
            return at < 0 ? List.of() : List.of(new TermMatch(LICENCE.id(), at, at + 16));
        }
    }

    private static final class EvenClassifier implements FieldClassifier {

        @Override
        public FieldScores classify(float[] vector) {
            return new FieldScores(Map.of("health", 0.5, "it", 0.5));
        }

        @Override
        public String version() {
            return "even";
        }
    }

    private static final class WordEmbedder implements TextEmbedder {

        @Override
        public String modelId() {
            return "words";
        }

        @Override
        public int dimensions() {
            return 16;
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            return texts.stream().map(WordEmbedder::vector).toList();
        }

        private static float[] vector(String text) {
            float[] vector = new float[16];
            Stream.of(text.toLowerCase(Locale.ROOT).split("\\W+")).forEach(word -> vector[word.hashCode() & 15]++);
            double length =
                    Math.sqrt(Arrays.stream(range(vector)).map(x -> x * x).sum());
            for (int i = 0; i < vector.length; i++) {
                vector[i] /= (float) length;
            }
            return vector;
        }

        @Override
        public List<float[]> embedAll(List<String> texts) {
            return embed(texts);
        }

        private static double[] range(float[] vector) {
            double[] copy = new double[vector.length];
            for (int i = 0; i < copy.length; i++) {
                copy[i] = vector[i];
            }
            return copy;
        }
    }
}
