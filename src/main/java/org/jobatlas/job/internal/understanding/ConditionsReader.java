package org.jobatlas.job.internal.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobatlas.job.PostingConditions;
import org.jobatlas.job.PostingDemand;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.internal.SourceCountries;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.PayRange;
import org.jobatlas.shared.Place;
import org.jobatlas.shared.ResourceDigest;
import org.jobatlas.taxonomy.RegulatedWork;
import org.jobatlas.taxonomy.WorkLevels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the countries of a posting's places and what its text demands. */
@Component
public class ConditionsReader {

    /** Of what reads here and of the word lists behind it: postings are read again when it changes. */
    static final String VERSION = "conditions-"
            + ResourceDigest.of(List.of(
                    "classpath*:org/jobatlas/job/internal/understanding/ConditionsReader.class",
                    "classpath*:org/jobatlas/job/internal/understanding/DemandReader*.class",
                    "classpath*:org/jobatlas/job/internal/understanding/ExclusionReader.class",
                    "classpath*:org/jobatlas/job/internal/understanding/AskedYearsReader*.class",
                    "classpath*:org/jobatlas/job/internal/SourceCountries*.class",
                    "classpath*:org/jobatlas/taxonomy/internal/title/PayGrades*.class",
                    "classpath*:org/jobatlas/taxonomy/internal/title/Registrations*.class",
                    "classpath:job/demands.csv",
                    "classpath:job/exclusion-words.properties",
                    "classpath:job/year-words.properties",
                    "classpath:taxonomy/number-words.properties",
                    "classpath:taxonomy/pay-bands.csv",
                    "classpath:taxonomy/registrations.csv",
                    "classpath:taxonomy/regulated.csv"));

    /** Currencies of one country each. */
    private static final Map<String, String> BY_CURRENCY = Map.of(
            "SEK", "SE", "NOK", "NO", "PLN", "PL", "GBP", "GB", "ETB", "ET", "CAD", "CA", "AUD", "AU", "INR", "IN");

    /** Languages that are written for work in one country each. */
    private static final Map<String, String> BY_LANGUAGE = Map.of(
            "pl", "PL", "sv", "SE", "nb", "NO", "no", "NO", "fi", "FI", "da", "DK", "cs", "CZ", "hu", "HU", "is", "IS");

    private final Gazetteer gazetteer;
    private final SourceCountries sources;
    private final RegulatedWork regulated;
    private final DemandReader demands;
    private final AskedYearsReader experience;
    private final ExclusionReader exclusions;
    private final WorkLevels levels;

    ConditionsReader(
            Gazetteer gazetteer,
            SourceCountries sources,
            RegulatedWork regulated,
            DemandReader demands,
            AskedYearsReader experience,
            ExclusionReader exclusions,
            WorkLevels levels) {
        this.gazetteer = gazetteer;
        this.sources = sources;
        this.regulated = regulated;
        this.demands = demands;
        this.experience = experience;
        this.exclusions = exclusions;
        this.levels = levels;
    }

    /** ISO 3166-1 codes; where a place says none, what the pay's currency, the language or else the source suggests. */
    public List<String> countries(Posting posting) {
        List<String> known = posting.facts().places().stream()
                .map(this::country)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (!known.isEmpty()) {
            return known;
        }
        return suggested(posting)
                .or(() -> sources.of(posting.getSource()))
                .map(List::of)
                .orElse(posting.facts().places().isEmpty() ? List.of() : List.of(PostingConditions.UNKNOWN_COUNTRY));
    }

    private Optional<String> country(Place place) {
        GeoPoint point = place.point();
        String stated = place.country();
        Optional<String> there = point == null ? Optional.empty() : gazetteer.countryAt(point);
        return there.isPresent() ? there : Optional.ofNullable(stated);
    }

    private static Optional<String> suggested(Posting posting) {
        PayRange pay = posting.facts().pay();
        Language language = posting.facts().language();
        return Stream.of(
                        Optional.ofNullable(pay == null ? null : BY_CURRENCY.get(pay.currency())),
                        Optional.ofNullable(language == null ? null : BY_LANGUAGE.get(language.code())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What title and text demand, as JSON; null where they demand nothing that is known. */
    @Nullable
    public String demands(Posting posting) {
        List<PostingDemand> found = new ArrayList<>();
        regulated
                .demandedBy(posting.getText())
                .forEach(demand ->
                        found.add(new PostingDemand(PostingDemand.Kind.LICENCE, demand.anyOf(), demand.words())));
        found.addAll(demands.in(posting.getTitle(), posting.getText()));
        levels.bandIn(posting.getText())
                .ifPresent(band -> found.add(new PostingDemand(PostingDemand.Kind.LEVEL, List.of(band), band)));
        experience.in(posting.getText()).stream()
                .filter(AskedYearsReader.Asked::must)
                .max(Comparator.comparingInt(AskedYearsReader.Asked::years))
                .ifPresent(asked -> found.add(new PostingDemand(
                        PostingDemand.Kind.EXPERIENCE, List.of(String.valueOf(asked.years())), asked.words())));
        exclusions.in(posting.getTitle(), posting.getText()).ifPresent(found::add);
        return DemandsText.write(found);
    }
}
