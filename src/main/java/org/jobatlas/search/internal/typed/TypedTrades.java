package org.jobatlas.search.internal.typed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobatlas.search.internal.typed.Clause.All;
import org.jobatlas.search.internal.typed.Clause.Trade;
import org.jobatlas.search.internal.typed.Clause.Word;
import org.jobatlas.shared.WordGroups;
import org.jobatlas.taxonomy.Occupation;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/**
 * Finds the trades that a query names: "programmerare java" is for every kind of developer, in any language, and "l\u00e4rarjobb" is a
 * teacher's.
 */
@Component
class TypedTrades {

    private static final int SHORTEST = 3;
    private static final int MOST_KINDS = 200;
    private static final WordGroups LISTS = WordGroups.of("search/query-words");
    private static final Set<String> JOB = LISTS.words("job-ending");

    /** What joins the parts of a compound. */
    private static final Pattern LINK = Pattern.compile("(?<=.{3})(?:s|en)$");

    private static final Map<String, String> ENDINGS = named("search/wide-trades.csv");
    private static final Map<String, String> FIELDS = named("search/field-words.csv");

    /** What a text calls a trade, and where. */
    private record Name(int start, int end, Occupation occupation) {}

    private final Taxonomy taxonomy;
    private final TradeNames names;

    TypedTrades(Taxonomy taxonomy, TradeNames names) {
        this.taxonomy = taxonomy;
        this.names = names;
    }

    private static Map<String, String> named(String file) {
        return WordFiles.lines(file)
                .skip(1)
                .map(line -> line.split(",", 3))
                .collect(
                        HashMap::new, (all, row) -> all.putIfAbsent(WordFiles.folded(row[1]), row[2]), HashMap::putAll);
    }

    TradeNames names() {
        return names;
    }

    /** The query with its trades and compounds, where it is nothing but words. */
    All read(All query) {
        if (!query.isPlain()) {
            return query;
        }
        All bare = withoutJobs(query);
        String field = FIELDS.get(WordFiles.folded(bare.words()));
        return field == null || !bare.facts().isEmpty()
                ? withTrades(bare)
                : new All(List.of(new Trade(bare, Set.of(), Set.of(), List.of(), field, null)));
    }

    private All withoutJobs(All query) {
        return new All(query.clauses().stream()
                .map(part -> part instanceof Word word
                        ? new Word(withoutJob(word.text(), query.clauses().size() == 1))
                        : part)
                .toList());
    }

    /** What a job in a compound such as "kundtj\u00e4nstjobb" is in, or whose it is; alone it may be in a field of work. */
    private String withoutJob(String word, boolean alone) {
        String lower = word.toLowerCase(Locale.ROOT);
        Optional<String> stem = JOB.stream()
                .filter(lower::endsWith)
                .map(ending -> lower.substring(0, lower.length() - ending.length()))
                .filter(rest -> rest.length() >= SHORTEST)
                .findFirst();
        if (stem.isEmpty() || TypedFacts.has(word)) {
            return word;
        }
        String bare = LINK.matcher(stem.get()).replaceFirst("");
        List<String> forms = List.of(stem.get(), bare, stem.get() + "e", stem.get() + "are", stem.get() + "arbetare");
        return Stream.of(
                        forms.stream().filter(form -> alone && FIELDS.containsKey(WordFiles.folded(form))),
                        forms.stream()
                                .filter(form -> taxonomy.occupationNamed(form).isPresent()),
                        forms.stream().filter(form -> WordFiles.KNOWN.contains(WordFiles.folded(form))))
                .flatMap(found -> found)
                .findFirst()
                .orElse(bare);
    }

    private All withTrades(All query) {
        List<Name> terms = namesIn(query.words());
        List<Clause> read = new ArrayList<>();
        List<Clause> words = new ArrayList<>();
        int at = 0;
        for (Clause part : query.clauses()) {
            if (!(part instanceof Word word)) {
                read.add(part);
                continue;
            }
            int start = at;
            int end = at + word.text().length();
            at = end + 1;
            Optional<Name> term = terms.stream()
                    .filter(match -> match.start() <= start && end <= match.end())
                    .findFirst();
            words.add(word);
            if (term.isEmpty() || end == term.get().end()) {
                All all = new All(words);
                read.add(trade(all, term.map(Name::occupation).or(() -> translated(all.words())))
                        .orElse(word));
                words.clear();
            }
        }
        read.addAll(words);
        return new All(read);
    }

    /** What a text calls trades: as the taxonomy does, or in several words of another language; the longest of those that overlap. */
    private List<Name> namesIn(String text) {
        List<Name> chosen = new ArrayList<>();
        Stream.concat(
                        taxonomy.occupationsIn(text).stream()
                                .flatMap(match -> taxonomy.findOccupation(match.id()).stream()
                                        .map(occupation -> new Name(match.start(), match.end(), occupation))),
                        inSeveralWords(text))
                .sorted(Comparator.comparingInt((Name name) -> name.start() - name.end())
                        .thenComparingInt(Name::start))
                .filter(name ->
                        chosen.stream().allMatch(other -> name.end() <= other.start() || other.end() <= name.start()))
                .forEach(chosen::add);
        return chosen;
    }

    private Stream<Name> inSeveralWords(String text) {
        int[] gaps = IntStream.rangeClosed(-1, text.length())
                .filter(at -> at < 0 || at == text.length() || text.charAt(at) == ' ')
                .toArray();
        return IntStream.range(0, gaps.length)
                .boxed()
                .flatMap(first -> IntStream.rangeClosed(
                                first + 2, Math.min(first + TradeNames.MOST_WORDS, gaps.length - 1))
                        .mapToObj(last -> translated(text.substring(gaps[first] + 1, gaps[last]))
                                .map(occupation -> new Name(gaps[first] + 1, gaps[last], occupation)))
                        .flatMap(Optional::stream));
    }

    /** The trade that words name in a language in which texts are not searched for trades, or as a compound written apart. */
    private Optional<Occupation> translated(String words) {
        return (words.contains(" ") ? names.named(words) : Optional.of(names.inEnglish(words)))
                .filter(english -> !english.equals(words))
                .flatMap(taxonomy::occupationNamed)
                .or(() -> compound(words).flatMap(this::occupation));
    }

    /** "grund skoll\u00e4rare" and "book keeper" as the one word that they should be. */
    private Optional<String> compound(String words) {
        return Optional.of(words.replace(" ", ""))
                .filter(one -> !one.equals(words))
                .filter(one -> WordFiles.KNOWN.contains(WordFiles.folded(one)))
                .filter(one -> !WordFiles.hasEnglish(one)
                        || taxonomy.occupationNamed(one).isPresent());
    }

    private Optional<Occupation> occupation(String word) {
        return taxonomy.occupationNamed(word)
                .or(() -> taxonomy.occupationsIn(word).stream()
                        .flatMap(match -> taxonomy.findOccupation(match.id()).stream())
                        .findFirst())
                .or(() -> translated(word));
    }

    private Optional<Clause> trade(All words, Optional<Occupation> occupation) {
        Set<String> kinds = TradeNames.singular(WordFiles.folded(words.words()))
                .flatMap(form -> Stream.ofNullable(ENDINGS.get(form)))
                .findFirst()
                .map(this::endingIn)
                .orElse(Set.of());
        return occupation.isEmpty() && kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(new Trade(
                        words,
                        occupation.map(Occupation::id).stream().collect(Collectors.toSet()),
                        kinds,
                        occupation.stream().flatMap(TypedTrades::titles).toList(),
                        null,
                        compound(words.words()).orElse(null)));
    }

    private static Stream<String> titles(Occupation occupation) {
        return Stream.of("fr", "de")
                .flatMap(language -> Stream.ofNullable(occupation.names().get(language)))
                .flatMap(TypedTrades::ofBoth);
    }

    /** "Agent / agente d'\u00e9levage" is an agent d'\u00e9levage or an agente d'\u00e9levage, "Landwirt/-in" a Landwirt. */
    static Stream<String> ofBoth(String name) {
        List<String> forms = Stream.of(name.split("/", 0)).map(String::strip).toList();
        List<String> words = List.of(forms.getFirst().split(" ", 0));
        List<String> last = List.of(forms.getLast().split(" ", 0));
        String rest = last.size() > words.size() ? " " + String.join(" ", last.subList(words.size(), last.size())) : "";
        return Stream.concat(
                Stream.of(forms.getFirst() + rest), forms.stream().skip(1).filter(form -> !form.startsWith("-")));
    }

    private Set<String> endingIn(String ending) {
        return taxonomy.completeOccupation(ending, Locale.ENGLISH, MOST_KINDS).stream()
                .filter(occupation ->
                        occupation.name(Locale.ENGLISH).toLowerCase(Locale.ROOT).endsWith(ending))
                .map(Occupation::id)
                .collect(Collectors.toSet());
    }
}
