package org.jobatlas.job.internal.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.job.PostingFinding;
import org.jobatlas.job.PostingFinding.Kind;
import org.jobatlas.job.internal.writing.FactChanges;
import org.jobatlas.taxonomy.LanguageDetector;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds titles that name no known occupation or stand in capitals, which nobody searches for. */
@Component
@Order(80)
public class TitleCheck implements PostingCheck {

    private static final Pattern SHOUTING = Pattern.compile("[!*#★☆]+");
    private static final Pattern GENDERS = Pattern.compile("\\([mwfhkdx/ ]{3,12}\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("\\s{2,}+");
    private static final int LONG = 80;

    private final Taxonomy taxonomy;
    private final LanguageDetector languages;
    private final WordingList words;

    TitleCheck(Taxonomy taxonomy, LanguageDetector languages, WordingList words) {
        this.taxonomy = taxonomy;
        this.languages = languages;
        this.words = words;
    }

    @Override
    public Stream<PostingFinding> check(Checked posting) {
        String title = posting.edit().title().strip();
        if (title.isEmpty()) {
            return Stream.empty();
        }
        String plain = plain(title);
        Optional<String> better = isKnown(plain) ? Optional.of(plain) : occupationIn(posting.text());
        if (better.filter(title::equals).isPresent()) {
            return Stream.empty();
        }
        return Stream.of(better.map(
                        name -> PostingFinding.of(Kind.ODD_TITLE, FactChanges.title(posting.edit(), name), title, name))
                .orElseGet(() -> PostingFinding.of(Kind.ODD_TITLE, title)));
    }

    private boolean isKnown(String title) {
        return title.length() <= LONG && !taxonomy.occupationsIn(title).isEmpty();
    }

    private String plain(String title) {
        String plain = GENDERS.matcher(SHOUTING.matcher(title).replaceAll(" ")).replaceAll(" ");
        for (WordingList.Entry noise : words.of(WordingList.Kind.TITLE)) {
            plain = noise.found().matcher(plain).replaceAll(noise.instead());
        }
        String one = BLANKS.matcher(plain).replaceAll(" ").strip();
        boolean loud = one.length() > 5
                && one.equals(one.toUpperCase(Locale.ROOT))
                && !one.equals(one.toLowerCase(Locale.ROOT));
        return loud ? one.substring(0, 1) + one.substring(1).toLowerCase(Locale.ROOT) : one;
    }

    private Optional<String> occupationIn(String text) {
        Locale language = languages.detect(text).map(found -> found.locale()).orElse(Locale.ENGLISH);
        return taxonomy.occupationsIn(text).stream()
                .findFirst()
                .flatMap(match -> taxonomy.findOccupation(match.id()))
                .map(occupation -> occupation.name(language))
                .map(name -> name.substring(0, 1).toUpperCase(language) + name.substring(1));
    }
}
