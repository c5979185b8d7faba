package org.jobatlas.profile.internal.posts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.profile.internal.posts.EntryHead.Slot;
import org.jobatlas.profile.internal.posts.TitleReader.Title;
import org.jobatlas.shared.Place;
import org.jobatlas.shared.WordGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the employer of a position among the pieces around its dates: what reads like an organisation, near the title, and no place. */
@Component
public class EmployerReader {

    private static final WordGroups LISTS = WordGroups.of("profile/head-words");

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 9;
    private static final double FEWEST_CAPITALS = 0.34;

    /** More than to stand beside the title: "Registered Nurse - ICU" below "Mesa Medical Center". */
    private static final double ORGANISATION = 1.2;

    /** As "Mount Carmel East   Columbus" above "Staff Nurse, Surgical". */
    private static final double PLACED = 1.3;

    /** More than to stand beside the dates. */
    private static final double BETWEEN = 0.2;

    /** In letters, as of "UK". */
    private static final int LONGEST_COUNTRY = 5;

    private static final Set<String> SMALL = Set.of(
            "of",
            "and",
            "the",
            "for",
            "in",
            "at",
            "&",
            "och",
            "f\u00f6r",
            "i",
            "und",
            "f\u00fcr",
            "der",
            "die",
            "das",
            "am",
            "im",
            "zur",
            "et",
            "de",
            "du",
            "des",
            "la",
            "le",
            "les",
            "l",
            "d",
            "en",
            "y",
            "del",
            "van",
            "von");

    private static final Pattern LABEL = Pattern.compile("(?i)^" + LISTS.any("employer-label") + " ?: ?");
    /** "Region Skåne" and "Ville de Lyon" are named after their place. */
    private static final Pattern OF_AUTHORITY = Pattern.compile("(?u)" + LISTS.any("authority") + " (?=\\p{Lu})");
    /** "Hamburg und Umgebung" and "Greater Manchester Area". */
    private static final Pattern AROUND =
            Pattern.compile("(?iu)^" + LISTS.any("greater") + " | " + LISTS.any("around") + "$");

    private static final Pattern MARKS = Pattern.compile("\\p{M}++");
    private static final Pattern NUMBER = Pattern.compile("\\d{4}");
    private static final Pattern NOTHING =
            Pattern.compile("[A-Z]{2}|[^\\p{L}]{1,80}|(?i)remote|" + LISTS.any("kind-of-employment"));

    private final TitleReader titles;
    private final Gazetteer gazetteer;

    public EmployerReader(TitleReader titles, Gazetteer gazetteer) {
        this.titles = titles;
        this.gazetteer = gazetteer;
    }

    private record Scored(String name, double score) {}

    /** The employer; null where none is named. */
    @Nullable
    String find(EntryHead head, Title title) {
        if (head.anonymous()) {
            return null;
        }
        List<Scored> scored = new ArrayList<>();
        boolean named = isNamedBeside(head, title);
        for (Slot slot : head.slots()) {
            List<String> pieces = EntryHead.split(slot.text());
            boolean titled = pieces.contains(title.piece());
            boolean placed = !titled && !named && pieces.size() > 1 && town(pieces.get(1));
            for (int index = 0; index < pieces.size(); index++) {
                String piece = pieces.get(index);
                if (!piece.equals(title.piece())) {
                    double near = titled ? head.onLineOfDates(slot) ? 1 : 0.5 : 0;
                    String whole = LABEL.matcher(piece).replaceFirst("");
                    // "Stern-Apotheke Halle" keeps its town; what is nothing but a place is none
                    String name = place(whole) ? "" : withoutTown(whole, pieces, index);
                    double doubt = !titled && head.below().contains(slot.text()) && activity(name) ? 2 : 0;
                    score(
                                    name,
                                    slot.prior()
                                            + near
                                            + (placed && index == 0 ? PLACED : 0)
                                            + (head.isBetween(slot, title.piece()) ? BETWEEN : 0)
                                            - doubt
                                            - 0.03 * index,
                                    LABEL.matcher(piece).find())
                            .ifPresent(scored::add);
                }
            }
        }
        return scored.stream()
                .max(Comparator.comparingDouble(Scored::score))
                .filter(best -> best.score() > 0)
                .map(Scored::name)
                .orElse(null);
    }

    /** "Ward Manager, Gower Health Board" above "Morfa Hospital, Swansea" names the employer beside the title. */
    private static boolean isNamedBeside(EntryHead head, Title title) {
        return head.slots().stream()
                .map(slot -> EntryHead.split(slot.text()))
                .filter(pieces -> pieces.contains(title.piece()))
                .flatMap(List::stream)
                .anyMatch(piece -> !piece.equals(title.piece()) && JobWords.organisation(piece));
    }

    private Optional<Scored> score(String name, double prior, boolean labelled) {
        boolean fits = name.length() > 1
                && name.length() <= LONGEST
                && name.split(" ").length <= MOST_WORDS
                && !NOTHING.matcher(name).matches()
                && !NUMBER.matcher(name).find()
                && (Character.isUpperCase(name.codePointAt(0)) || Character.isDigit(name.codePointAt(0)));
        if (!fits) {
            return Optional.empty();
        }
        boolean organisation = JobWords.organisation(name) || MoreJobWords.organisation(name);
        double score = prior + (organisation ? ORGANISATION : 0) + (labelled ? 2 : 0);
        if (titles.names(name)) {
            return Optional.empty();
        }
        if (!organisation && (JobWords.in(name) || MoreJobWords.endOfFirst(name) >= 0)) {
            score -= 0.8;
        }
        if (!organisation && capitals(name) < FEWEST_CAPITALS) {
            score -= 2;
        }
        return Optional.of(new Scored(name, score));
    }

    /** "Caprock Beverage-Lubbock, TX", as Indeed writes it, is Caprock Beverage. */
    private String withoutTown(String name, List<String> pieces, int index) {
        int hyphen = name.lastIndexOf('-');
        boolean before = hyphen > 2
                && name.lastIndexOf(' ', hyphen) > 0
                && index + 1 < pieces.size()
                && (NOTHING.matcher(pieces.get(index + 1)).matches() || region(pieces.get(index + 1)));
        return before && town(name.substring(hyphen + 1)) ? name.substring(0, hyphen) : name;
    }

    /** "Night operations" below the title is what was done, unless its words are of organisations. */
    private static boolean activity(String name) {
        return capitals(name) < 1 && !JobWords.organisation(name) && !MoreJobWords.organisation(name);
    }

    /** The share of words with a capital or a digit among those that would have one in a name. */
    private static double capitals(String name) {
        List<String> words = List.of(name.split("[ -]")).stream()
                .filter(word -> !word.isBlank() && !SMALL.contains(word))
                .toList();
        boolean numbered = words.stream().anyMatch(word -> Character.isDigit(word.codePointAt(0)));
        long capital = words.stream()
                .filter(word -> !Character.isLowerCase(word.codePointAt(0)))
                .count();
        boolean sentence = words.size() > 2 && capital <= (numbered ? 2 : 1);
        return words.isEmpty() || sentence ? 0 : (double) capital / words.size();
    }

    private boolean town(String text) {
        return place(text)
                && gazetteer.find(text).filter(found -> found.point() != null).isPresent()
                && !region(text);
    }

    /** The head without "Nyborg, Denmark" beside its dates: whatever stands there before a country is a place. */
    EntryHead withoutPlaces(EntryHead head) {
        return new EntryHead(withoutPlace(head.before()), withoutPlace(head.after()), head.above(), head.below());
    }

    private String withoutPlace(String beside) {
        List<String> pieces = EntryHead.split(beside);
        boolean placed = pieces.size() == 2
                && beside.indexOf(',') > 0
                && region(pieces.getLast())
                && !JobWords.in(pieces.getFirst())
                && MoreJobWords.endOfFirst(pieces.getFirst()) < 0
                && !JobWords.organisation(pieces.getFirst())
                && !MoreJobWords.organisation(pieces.getFirst());
        return placed ? "" : beside;
    }

    /** "Scotland" and "Spain" are no towns. */
    private boolean region(String text) {
        return gazetteer
                .find(text)
                .filter(found -> found.name().equals(found.region()) || found.point() == null)
                .isPresent();
    }

    /** Where the position was held; null where it does not say. */
    @Nullable
    Place placeIn(EntryHead head) {
        return head.slots().stream()
                .flatMap(slot -> Stream.concat(Stream.of(slot.text().strip()), EntryHead.split(slot.text()).stream()))
                .filter(piece -> piece.length() <= LONGEST && place(piece))
                .findFirst()
                .flatMap(gazetteer::find)
                .orElse(null);
    }

    /** Whether the text is the name of a place and nothing else. */
    boolean place(String text) {
        String name = text.split("[,(]", 2)[0].strip();
        String town = AROUND.matcher(name).replaceAll("").strip();
        if (!town.equals(name) && !town.isEmpty() && place(town)) {
            return true;
        }
        return name.chars().filter(Character::isLetter).count() > 2
                && !OF_AUTHORITY.matcher(name).lookingAt()
                && !MoreJobWords.organisation(text)
                && gazetteer
                        .find(text)
                        .filter(found -> same(found.name(), name))
                        .isPresent();
    }

    /** "Hällefors Valsverk" is not Hällefors. */
    private boolean isFirstOfTwo(String found, String name) {
        String rest = name.length() > found.length() && name.regionMatches(true, 0, found + " ", 0, found.length() + 1)
                ? name.substring(found.length() + 1)
                : "";
        boolean code = rest.length() <= LONGEST_COUNTRY && rest.equals(rest.toUpperCase(Locale.ROOT));
        return !rest.isEmpty() && !code && gazetteer.find(rest).isEmpty();
    }

    /** Without marks: Gothenburg is G\u00f6teborg. */
    private static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The name that it was found by, or a spelling of it in another language. */
    private boolean same(String found, String name) {
        return found.equalsIgnoreCase(name)
                || (name.split(" ").length <= 2
                        && !isFirstOfTwo(found, name)
                        && !titles.names(name)
                        && !JobWords.in(name)
                        && plain(found).regionMatches(true, 0, plain(name), 0, 3));
    }
}
