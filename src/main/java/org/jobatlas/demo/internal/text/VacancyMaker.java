package org.jobatlas.demo.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.PayRange;
import org.jobatlas.taxonomy.Seniority;

/** Generates the facts of an opening: employer, place, level and terms that go together. */
final class VacancyMaker {

    /** A title, the countries that use it after an at sign, the level after a bar. */
    private static final Pattern TITLE = Pattern.compile("(.*?)(?: @([A-Z,]+))?(?: \\|([IJMSLE]))?");

    private final Content content;

    VacancyMaker(Content content) {
        this.content = content;
    }

    Vacancy make(JobKind kind, City city, RandomGenerator random) {
        EmployerKind workplace = content.employer(Pick.one(kind.employers(), random));
        Optional<String> client = client(kind, workplace, city, random);
        EmployerKind advertiser = client.isPresent() ? content.employer("agency") : workplace;
        Employer employer = Employer.pick(content, new Employer.Setting(advertiser, city, kind.language()), random);
        Title title = title(kind, city, random);
        return new Vacancy(kind, title.text(), employer, client, city, terms(kind, title, city, random));
    }

    private Optional<String> client(JobKind kind, EmployerKind workplace, City city, RandomGenerator random) {
        String client = workplace.in(kind.language()).client();
        boolean agency = !client.isEmpty() && Pick.chance(0.09, random);
        return agency
                ? Optional.of(new TemplateWording(Map.of(), city.country(), random).fill(client))
                : Optional.empty();
    }

    private static Vacancy.Terms terms(JobKind kind, Title title, City city, RandomGenerator random) {
        EmploymentType type = title.level() == Seniority.INTERN ? EmploymentType.INTERNSHIP : type(kind, random);
        boolean levelSaid = title.said() || Pick.chance(0.7, random);
        PayRange pay = PayBandScale.range(
                kind.pay(), new PayBandScale.Step(title.level(), usual(kind), type), city.country(), random);
        boolean payStated = Pick.chance(city.country().equals("SE") ? 0.35 : 0.75, random);
        return new Vacancy.Terms(
                levelSaid ? Optional.of(title.level()) : Optional.empty(),
                type,
                remote(Pick.one(kind.remote(), random)),
                payStated ? Optional.of(pay) : Optional.empty());
    }

    private static Title title(JobKind kind, City city, RandomGenerator random) {
        List<Matcher> usable = kind.titles().stream()
                .map(VacancyMaker::read)
                .filter(title -> title.group(2) == null || title.group(2).contains(city.country()))
                .toList();
        Matcher stated = Pick.one(usable, random);
        String text = new TemplateWording(Map.of(), city.country(), random).fill(stated.group(1));
        if (stated.group(3) != null) {
            return new Title(text, level(stated.group(3).charAt(0)), true);
        }
        if (!kind.ranks().isEmpty() && Pick.chance(0.55, random)) {
            Seniority level = level(Pick.one(kind.ranks(), random));
            return new Title(prefixed(level, text, kind.language()), level, true);
        }
        return new Title(text, Seniority.MID, false);
    }

    private static Matcher read(String title) {
        Matcher matcher = TITLE.matcher(title);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a title: " + title);
        }
        return matcher;
    }

    private static Seniority usual(JobKind kind) {
        String level = read(kind.titles().getFirst()).group(3);
        return level == null ? Seniority.MID : level(level.charAt(0));
    }

    private static String prefixed(Seniority level, String title, Language language) {
        String rank = TemplateWording.capital(level.name().toLowerCase(Locale.ROOT));
        return language.equals(Language.SWEDISH) ? rank + " " + TemplateWording.small(title) : rank + " " + title;
    }

    private static Seniority level(char letter) {
        return switch (letter) {
            case 'I' -> Seniority.INTERN;
            case 'J' -> Seniority.JUNIOR;
            case 'M' -> Seniority.MID;
            case 'S' -> Seniority.SENIOR;
            case 'L' -> Seniority.LEAD;
            case 'E' -> Seniority.EXECUTIVE;
            default -> throw new IllegalArgumentException("There is no level " + letter);
        };
    }

    private static EmploymentType type(JobKind kind, RandomGenerator random) {
        return switch (Pick.one(kind.types(), random)) {
            case 'P' -> EmploymentType.PART_TIME;
            case 'T' -> EmploymentType.TEMPORARY;
            case 'C' -> EmploymentType.CONTRACT;
            case 'V' -> EmploymentType.VOLUNTEER;
            default -> EmploymentType.FULL_TIME;
        };
    }

    private static RemoteKind remote(char letter) {
        return switch (letter) {
            case 'H' -> RemoteKind.HYBRID;
            case 'R' -> RemoteKind.REMOTE;
            default -> RemoteKind.ON_SITE;
        };
    }

    /**
     * A title and the level it goes with.
     *
     * @param said whether the title itself states the level
     */
    private record Title(String text, Seniority level, boolean said) {}
}
