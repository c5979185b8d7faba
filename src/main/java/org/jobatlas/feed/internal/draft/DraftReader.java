package org.jobatlas.feed.internal.draft;

import java.time.Duration;
import java.time.Instant;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jobatlas.feed.ImportOptions;
import org.jobatlas.feed.internal.draft.dates.DateReader;
import org.jobatlas.feed.internal.draft.pay.Currencies;
import org.jobatlas.feed.internal.draft.pay.PayReader;
import org.jobatlas.feed.internal.draft.places.FeedPlaceReader;
import org.jobatlas.feed.internal.draft.places.TitlePlaces;
import org.jobatlas.feed.internal.draft.places.WorkplaceReader;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.PayRange;
import org.jobatlas.shared.Place;
import org.jobatlas.shared.WordGroups;
import org.jobatlas.taxonomy.LanguageDetector;
import org.jobatlas.taxonomy.OccupationCodes;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.TermMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Converts the rows of one file to postings, or gives the reason for rejecting them. */
public final class DraftReader {

    private static final WordGroups LISTS = WordGroups.of("feed/draft-words");

    private static final String MONTH = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.joining("|"));

    /** A board's rating on a line below the name. */
    private static final Pattern RATING = Pattern.compile("\\R\\d\\.\\d\\s{0,3}$");

    /** Values that do not name an employer: the column heading, a placeholder, or the date of a page. */
    private static final Pattern NO_EMPLOYER =
            Pattern.compile("(?iU)[\\W_]*|(?:\\w+ )?(?:" + MONTH + ") \\d{1,2}, \\d{4}|" + LISTS.any("no-employer"));

    /** Where the posting was published it may already be tomorrow. */
    private static final Duration A_DAY = Duration.ofDays(1);

    /** Spreadsheets and scrapers write whole numbers with ".0". */
    private static final Pattern DECIMAL_ID = Pattern.compile("^(\\d{3,18})\\.0$");

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_ID = 300;
    private static final int LONGEST_NAME = 60;

    /** Ten times the longest text seen in a real posting. */
    private static final int LONGEST_VALUE = 200_000;

    private final Columns columns;
    private final Descriptions descriptions;
    private final FeedPlaceReader places;
    private final TitlePlaces titles;
    private final WorkplaceReader workplaces;
    private final PayReader pays;
    private final Kinds kinds;
    private final FieldNames fields;
    private final Taxonomy taxonomy;
    private final LanguageDetector languages;
    private final String source;
    private final boolean keepExpiry;
    private final Instant now;
    private final Map<String, Long> lines = new HashMap<>();
    private boolean monthFirst;
    private int expired;

    public DraftReader(ImportOptions options, String source, Vocabularies vocabularies, Instant now) {
        this.columns = Columns.with(options.columns());
        this.descriptions = new Descriptions(columns);
        this.places = new FeedPlaceReader(columns, vocabularies.gazetteer());
        this.titles = new TitlePlaces(vocabularies.gazetteer());
        this.workplaces = new WorkplaceReader(columns);
        this.pays = new PayReader(columns);
        this.kinds = new Kinds(columns);
        this.fields = new FieldNames(columns, vocabularies.occupations());
        this.taxonomy = vocabularies.taxonomy();
        this.languages = vocabularies.languages();
        this.source = source;
        this.keepExpiry = options.keepExpiry();
        this.now = now;
    }

    public Columns columns() {
        return columns;
    }

    /** Whether the file's dates have the month before the day, which rows alone may not tell. */
    public void setMonthFirst(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /** How many rows had an expiry date in the past. */
    public int expired() {
        return expired;
    }

    /** The posting of a row, or the rejected row. */
    public RowResult read(FeedEntry entry) {
        return switch (entry) {
            case FeedEntry.Rejected rejected -> rejected;
            case FeedEntry.Row row -> readAlone(row);
        };
    }

    private RowResult readAlone(FeedEntry.Row row) {
        try {
            Optional<String> tooLong = tooLong(row);
            if (tooLong.isPresent()) {
                return new FeedEntry.Rejected(row.line(), tooLong.get(), "", statedId(row));
            }
            return read(columns.guessed(MisreadText.mended(row)));
        } catch (Throwable e) {
            return new FeedEntry.Rejected(
                    row.line(),
                    RowFailure.reason("could not be read", e),
                    columns.first(row, ColumnMeaning.TITLE).orElse(""),
                    statedId(row));
        }
    }

    /** Rejects values too long for any posting, which would delay all rows after it. */
    private static Optional<String> tooLong(FeedEntry.Row row) {
        return row.values().entrySet().stream()
                .filter(value -> value.getValue().stream().anyMatch(text -> text.length() > LONGEST_VALUE))
                .findFirst()
                .map(value -> String.format(
                        Locale.ENGLISH,
                        "a value of more than %,d characters in '%s'",
                        LONGEST_VALUE,
                        CleanText.line(value.getKey(), LONGEST_NAME)));
    }

    private RowResult read(FeedEntry.Row row) {
        String title =
                columns.first(row, ColumnMeaning.TITLE).map(CleanText::name).orElse("");
        if (title.isEmpty()) {
            return new FeedEntry.Rejected(row.line(), "no title", "", statedId(row));
        }
        Optional<String> description = descriptions.read(row);
        if (description.isEmpty()) {
            return new FeedEntry.Rejected(
                    row.line(),
                    "no description of at least " + Descriptions.SHORTEST + " characters",
                    title,
                    statedId(row));
        }
        String id = id(row, title, description.get());
        Long first = lines.putIfAbsent(id, row.line());
        if (first != null) {
            return new FeedEntry.Rejected(row.line(), "the same id as line " + first, title, id);
        }
        UnreadValues doubts = new UnreadValues();
        PostingDraft draft = draft(
                row,
                doubts,
                language(row, title, description.get(), doubts),
                PostingDraft.of(source, id, cut(title, LONGEST_TITLE), description.get()));
        return new ReadRow(row.line(), draft, doubts.found());
    }

    private PostingDraft draft(
            FeedEntry.Row row, UnreadValues doubts, @Nullable Language language, PostingDraft.Builder draft) {
        List<Place> stated = places.read(row, doubts);
        Optional<String> country = places.countryOf(row, stated);
        Optional<PayRange> pay = pays.read(row, country.orElse(null), doubts);
        String title = columns.first(row, ColumnMeaning.TITLE).orElse("");
        List<Place> where = titles.of(
                title, stated, country.or(() -> pay.map(PayRange::currency).flatMap(Currencies::countryOf)));
        boolean american = monthFirst || country.filter("US"::equals).isPresent() || isMonthFirst(row);
        return draft.employer(columns.first(row, ColumnMeaning.EMPLOYER)
                        .filter(name -> !NO_EMPLOYER.matcher(name.strip()).matches())
                        .map(name -> cut(CleanText.name(RATING.matcher(name).replaceFirst("")), LONGEST_TITLE))
                        .orElse(null))
                .places(where)
                .remote(workplaces.read(row, kinds.remote(row)).orElse(null))
                .employmentType(kinds.employment(row).orElse(null))
                .seniority(kinds.seniority(row).orElse(null))
                .pay(pay.orElse(null))
                .language(language)
                .skills(skills(row))
                .field(fields.read(row).orElse(null))
                .publishedAt(published(row, american, doubts))
                .expiresAt(expires(row, american, doubts))
                .applyUrl(columns.first(row, ColumnMeaning.URL).orElse(null))
                .build();
    }

    /** As stated in the row, else detected from the text. */
    private @Nullable Language language(FeedEntry.Row row, String title, String description, UnreadValues doubts) {
        Optional<Language> stated = kinds.language(row);
        if (stated.isEmpty()) {
            columns.first(row, ColumnMeaning.LANGUAGE).ifPresent(text -> doubts.add("language", text));
        }
        return stated.or(() -> languages.detect(title + ". " + Descriptions.beginning(description)))
                .orElse(null);
    }

    private List<String> skills(FeedEntry.Row row) {
        String names = String.join("\n", columns.list(row, ColumnMeaning.SKILLS));
        return names.isBlank()
                ? List.of()
                : taxonomy.skillsIn(names).stream()
                        .map(TermMatch::id)
                        .distinct()
                        .toList();
    }

    /** If one date of the row is month-first, so are the others. */
    private boolean isMonthFirst(FeedEntry.Row row) {
        return Stream.of(ColumnMeaning.PUBLISHED, ColumnMeaning.EXPIRES)
                .flatMap(field -> columns.all(row, field).stream())
                .anyMatch(stated -> DateReader.isMonthFirst(stated.text()));
    }

    /** A date in the future is a mistake, not a publication date, or month-first. */
    private @Nullable Instant published(FeedEntry.Row row, boolean american, UnreadValues doubts) {
        for (Columns.Value stated : columns.all(row, ColumnMeaning.PUBLISHED)) {
            Optional<Instant> date = Stream.of(american, !american)
                    .flatMap(order -> DateReader.start(stated.text(), now, order).stream())
                    .filter(found -> !found.isAfter(now.plus(A_DAY)))
                    .findFirst();
            if (date.isPresent()) {
                return date.get();
            }
            doubts.add("published", stated.text());
        }
        return null;
    }

    private @Nullable Instant expires(FeedEntry.Row row, boolean american, UnreadValues doubts) {
        Instant end = null;
        for (Columns.Value stated : columns.all(row, ColumnMeaning.EXPIRES)) {
            end = DateReader.end(stated.text(), now, american).orElse(null);
            if (end != null) {
                break;
            }
            doubts.add("expires", stated.text());
        }
        if (end == null || end.isAfter(now)) {
            return end;
        }
        expired++;
        return keepExpiry ? end : null;
    }

    /** The row's own id, its URL, or a digest of its content. */
    private String id(FeedEntry.Row row, String title, String description) {
        String stated = statedId(row);
        return stated != null
                ? stated
                : digest(title
                        + "\n" + columns.first(row, ColumnMeaning.EMPLOYER).orElse("")
                        + "\n" + columns.first(row, ColumnMeaning.PLACE).orElse("")
                        + "\n" + description);
    }

    private @Nullable String statedId(FeedEntry.Row row) {
        return columns.first(row, ColumnMeaning.ID)
                .map(stated -> DECIMAL_ID.matcher(stated).replaceFirst("$1"))
                .or(() -> columns.first(row, ColumnMeaning.URL))
                .map(id -> id.length() <= LONGEST_ID ? id : digest(id))
                .orElse(null);
    }

    private static String digest(String text) {
        return DigestUtils.sha256Hex(text).substring(0, 32);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1).strip() + "…";
    }

    /** The vocabularies of places, skills and occupations. */
    @Component
    public record Vocabularies(
            Gazetteer gazetteer, Taxonomy taxonomy, OccupationCodes occupations, LanguageDetector languages) {}
}
