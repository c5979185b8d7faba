package org.jobatlas.profile.internal.document;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jobatlas.profile.internal.dates.DateRanges;
import org.jobatlas.profile.internal.document.Headings.Heading;
import org.jobatlas.profile.internal.facts.LanguageLevels;
import org.jobatlas.profile.internal.facts.LanguageReader;
import org.jobatlas.shared.WordGroups;
import org.jspecify.annotations.Nullable;

/** The lines of a resume, wrapped sentences joined again, each with its section. */
public record ResumeDocument(List<ResumeLine> lines) {

    private static final WordGroups LISTS = WordGroups.of("profile/skill-words");

    private static final Pattern LIST_HEADING = Pattern.compile("(?i)" + LISTS.any("list-heading") + ":?");
    /** "Teaching" right below "Skills" is a kind of them. */
    private static final Pattern KIND = Pattern.compile("(?iu)" + LISTS.any("heading-kind"));

    private static final Pattern LISTED = Pattern.compile("[^\\d,.:]{2,24}");

    private static final Pattern COMMAS = Pattern.compile("(?:[^,.:]{1,24}, ?){3,}+[^,.:]{1,24}");

    private static final Pattern LICENCE =
            Pattern.compile("(?iu)^permis(?! de)|^permis de conduire|" + LISTS.any("licence"));
    private static final Pattern CLASSES = Pattern.compile(
            "(?:(?i:" + LISTS.any("class") + ") )?[A-DT][A-D1-2E+/]{0,4}(?:(?:[ ,/&+]| och | and | und | et |"
                    + LISTS.any("and") + "| " + LISTS.any("class-and") + " ){1,3}[A-DTM][A-D1-2EM+/]{0,4}){0,8}");

    /** "University of the West of" goes on with "England". */
    private static final List<String> OPEN_NAMES = List.of(" of", " of the", " &", " de la", " f\u00fcr");

    private static final String LICENCES = "licen";

    private static final Set<Section> UNHEADED = EnumSet.of(Section.HEADER, Section.SUMMARY, Section.EXPERIENCE);

    public static final YearMonth FAR = YearMonth.of(2049, 12);

    /** A line that is longer and ends with a comma goes on. */
    private static final int SHORTEST_OPEN = 20;

    private static final int FIRST_WORD = 8;

    /** In characters: nobody wraps a longer paragraph, and joining without an end would take ever longer. */
    private static final int LONGEST = 2_000;

    private static final Pattern YEAR_LAST = Pattern.compile("\\d{4}[)\\]]?$");
    private static final Pattern LIST = Pattern.compile("(?:[^,]{2,40}+,){2,}+[^,.:;]{0,40}$");
    /** "Python   Methods   Statistics" holds a label among its cells. */
    private static final Pattern LABEL_CELL = Pattern.compile("(?iu) {3}" + LISTS.any("kind") + " {3}");

    /** A word that the last of several columns broke. */
    private static final Pattern BROKEN = Pattern.compile("(?<= {3})\\p{Lu}\\p{L}{4,30}+-$");

    private static final Pattern CLOSED = Pattern.compile("[\\s)\\]]{0,3}");

    public ResumeDocument {
        lines = List.copyOf(lines);
    }

    public static ResumeDocument of(String text) {
        List<ResumeLine> lines = new ArrayList<>();
        Section section = Section.HEADER;
        boolean begun = false;
        List<String> unwrapped = unwrap(text.lines().map(String::strip).toList());
        for (int index = 0; index < unwrapped.size(); index++) {
            String line = unwrapped.get(index);
            List<String> following = unwrapped.subList(index + 1, Math.min(unwrapped.size(), index + 4));
            Heading heading = heading(section, line, following);
            String next = index + 1 < unwrapped.size() ? unwrapped.get(index + 1) : "";
            if (heading == null || label(section, heading, next) || (begun && isKind(section, line))) {
                begun = begun && line.isEmpty();
                lines.add(new ResumeLine(section, line));
                continue;
            }
            begun = true;
            section = Qualifications.section(line, heading, unwrapped.subList(index + 1, unwrapped.size()));
            if (section == Section.LANGUAGES && heading.rest().isBlank() && LanguageLevels.isNamed(line)) {
                lines.add(new ResumeLine(section, line + ": " + next));
                index++;
                continue;
            }
            boolean licence = LICENCE.matcher(line).find();
            boolean held = licence || section == Section.CERTIFICATIONS;
            if (held && heading.rest().isBlank() && isClasses(next)) {
                StringBuilder classes = new StringBuilder(line);
                while (index + 1 < unwrapped.size() && isClasses(unwrapped.get(index + 1))) {
                    index++;
                    classes.append(' ').append(unwrapped.get(index));
                }
                lines.add(new ResumeLine(section, classes.toString()));
                // an empty line ends what is no list
                section = licence && endsAt(unwrapped, index + 1) ? Section.PERSONAL : section;
            } else if (!heading.rest().isBlank()) {
                lines.add(new ResumeLine(section, besideHeading(line, heading)));
            }
        }
        return new ResumeDocument(withStudies(lines));
    }

    /** Without a heading for education, the lines that name a degree and its school are of that section. */
    private static List<ResumeLine> withStudies(List<ResumeLine> lines) {
        if (lines.stream().anyMatch(line -> line.section() == Section.EDUCATION)) {
            return lines;
        }
        return lines.stream()
                .map(line -> UNHEADED.contains(line.section()) && Qualifications.isStudyAlone(line)
                        ? new ResumeLine(Section.EDUCATION, line.text())
                        : line)
                .toList();
    }

    private static boolean isKind(Section section, String line) {
        return section == Section.SKILLS && KIND.matcher(line).matches();
    }

    /** What a heading and the text beside it say together: some headings say what the text is. */
    private static String besideHeading(String line, Heading heading) {
        String rest = heading.rest();
        boolean licence = LICENCE.matcher(line).find();
        boolean level = heading.section() == Section.LANGUAGES
                && LanguageLevels.isNamed(line.substring(0, line.length() - rest.length()));
        boolean classes = (licence || heading.section() == Section.CERTIFICATIONS) && isClasses(rest);
        if (classes && !licence && line.regionMatches(true, 0, LICENCES, 0, LICENCES.length())) {
            // "Licences: D, D1" are for driving, which nothing but the classes says
            return "Driving licence: " + rest;
        }
        return licence || level || classes ? line : rest;
    }

    private static boolean endsAt(List<String> lines, int index) {
        return index < lines.size() && lines.get(index).isBlank();
    }

    private static @Nullable Heading heading(Section section, String line, List<String> following) {
        return Headings.read(line)
                .or(() -> ofList(line, following))
                .or(() -> Headings.beside(line)
                        .filter(beside -> section != Section.EXPERIENCE
                                || (beside.section() == Section.CERTIFICATIONS && isClasses(beside.rest()))))
                .orElse(null);
    }

    /** "B, BE" below a heading says nothing without it. */
    private static boolean isClasses(String line) {
        return !line.isBlank() && CLASSES.matcher(line).matches();
    }

    public List<ResumeLine> in(Section first, Section... others) {
        Set<Section> wanted = EnumSet.of(first, others);
        return lines.stream().filter(line -> wanted.contains(line.section())).toList();
    }

    public boolean has(Section section) {
        return lines.stream().anyMatch(line -> line.section() == section && !line.blank());
    }

    /** The text of the sections that tell of work; blank lines collapse. */
    public String professionalText() {
        return lines.stream()
                .filter(line -> line.section().professional())
                .map(ResumeLine::text)
                .collect(Collectors.joining("\n"))
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** "Languages: SQL, Python" under skills is a label and no heading. */
    private static boolean label(Section section, Heading heading, String next) {
        String beside = heading.rest().isBlank() ? next : heading.rest();
        return section == Section.SKILLS
                && heading.section() == Section.LANGUAGES
                && !beside.isBlank()
                && (!heading.rest().isBlank()
                        || next.indexOf(',') > 0
                        || LABEL_CELL.matcher(next).find())
                && !LanguageReader.names(beside);
    }

    /** "Tekniker" is a heading above a list of words, and a title elsewhere. */
    private static Optional<Heading> ofList(String line, List<String> following) {
        boolean listed = LIST_HEADING.matcher(line).matches()
                && ((following.size() > 2
                                && following.stream()
                                        .allMatch(next -> LISTED.matcher(next).matches()))
                        || (!following.isEmpty()
                                && COMMAS.matcher(following.getFirst()).matches()));
        return listed ? Optional.of(new Heading(Section.SKILLS, "")) : Optional.empty();
    }

    private static List<String> unwrap(List<String> lines) {
        List<String> joined = new ArrayList<>();
        for (String line : lines) {
            String last = joined.isEmpty() ? "" : joined.getLast();
            if (continues(last, line)) {
                boolean broken = BROKEN.matcher(last).find() && Character.isLowerCase(line.codePointAt(0));
                String space = last.endsWith("-") ? "" : " ";
                last = broken ? last.substring(0, last.length() - 1) : last;
                joined.set(joined.size() - 1, last + space + line);
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /**
     * A line goes on where the last one broke off in a word or a sentence and this one starts in lower case, or where it broke
     * off in a long list with commas or at a comma.
     */
    private static boolean continues(String last, String line) {
        if (BROKEN.matcher(last).find() && !line.isEmpty() && Character.isLowerCase(line.codePointAt(0))) {
            return true;
        }
        if (line.isEmpty()
                || last.contains("   ")
                || last.length() > LONGEST
                || !Character.isLetterOrDigit(line.codePointAt(0))) {
            return false;
        }
        boolean open = (last.endsWith(",") && last.length() > SHORTEST_OPEN)
                || OPEN_NAMES.stream().anyMatch(last::endsWith);
        boolean list = last.length() >= 60
                && last.indexOf(',') < last.lastIndexOf(',')
                && !YEAR_LAST.matcher(last).find()
                && LIST.matcher(last).matches()
                && DateRanges.find(line, FAR).isEmpty();
        if ((open || list)
                && DateRanges.find(last, FAR).isEmpty()
                && Headings.read(line).isEmpty()) {
            return true;
        }
        if (!Character.isLowerCase(line.codePointAt(0))) {
            return false;
        }
        boolean word =
                last.endsWith("-") && last.length() > 1 && Character.isLetter(last.codePointBefore(last.length() - 1));
        boolean sentence = last.length() >= 40
                && ".:;!?".indexOf(last.charAt(last.length() - 1)) < 0
                && !endsWithDates(last)
                && !beginsWithDates(line);
        return word || sentence;
    }

    /** "févr. 2017 - août 2020 | Développeur" goes on with nothing. */
    private static boolean beginsWithDates(String line) {
        return DateRanges.find(line, FAR)
                .filter(range -> range.start() <= FIRST_WORD)
                .isPresent();
    }

    /** "Clinic Clerk, Valley Hospital, 2015 - 2021" is complete, whatever follows. */
    private static boolean endsWithDates(String line) {
        return DateRanges.find(line, FAR)
                .filter(range -> CLOSED.matcher(line.substring(range.end())).matches())
                .isPresent();
    }
}
