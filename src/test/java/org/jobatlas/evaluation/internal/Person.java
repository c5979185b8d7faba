package org.jobatlas.evaluation.internal;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Somebody who does not exist, with all that must not change a list.
 *
 * @param woman whether the words of gender are those of a woman
 */
record Person(String name, boolean woman, LocalDate born, School school) {

    private static final int THIS_YEAR = 2026;

    /** Names of many origins, among them some that are ordinary words. */
    static final List<String> NAMES = List.of(
            "Erik Lindqvist",
            "Amina Warsame",
            "Jan Kowalski",
            "Mohammed al-Khatib",
            "Li Na",
            "Emily Carter",
            "Ay\u015fe Y\u0131lmaz",
            "Abdirahman Hassan Jama",
            "My \u00d6berg",
            "Will Young",
            "Agnieszka Wi\u015bniewska-Nowak",
            "Nguy\u1ec5n Th\u1ecb Mai",
            "Fatima Zahra El Idrissi",
            "\u0130brahim \u00d6zt\u00fcrk",
            "Mary-Ann O'Connor",
            "Ruby Baker",
            "Jos\u00e9 Luis Garc\u00eda de la Torre",
            "April Grant");

    static final List<LocalDate> BIRTHS = List.of(
            LocalDate.of(1985, 4, 12),
            LocalDate.of(1961, 11, 3),
            LocalDate.of(1974, 8, 21),
            LocalDate.of(1993, 2, 7),
            LocalDate.of(2003, 12, 30));

    static final List<School> SCHOOLS = List.of(
            new School("University of Leeds", "Roundhay High School, Leeds"),
            new School("Lunds universitet", "Katedralskolan i Lund"),
            new School("Massachusetts Institute of Technology", "Phillips Academy"),
            new School("University of Lagos", "Government College Ibadan"),
            new School("KTH", "Norra Real"),
            new School("Middle East Technical University, Ankara", "Ankara Fen Lisesi"),
            new School("London School of Economics and Political Science", "Eton College"),
            new School("H\u00f6gskolan i Bor\u00e5s", "Hvitfeldtska gymnasiet, G\u00f6teborg"),
            new School("Karolinska Institutet", "Kungsholmens gymnasium"),
            new School("Uniwersytet Warszawski", "Liceum im. Stefana Batorego"),
            new School("Howard University", "Dunbar High School, Washington, DC"),
            new School("Smith College", "St Mary's School for Girls"),
            new School("Oxford", "Harris Academy Peckham"));

    /** Where somebody studied. */
    record School(String university, String secondary) {}

    /** What stands for the person in a resume, by the name of its place there. */
    Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        List<String> parts = List.of(name.split(" "));
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('\u0131', 'i')
                .toLowerCase(Locale.ROOT);
        words.put("name", name);
        words.put("NAME", name.toUpperCase(Locale.ROOT));
        words.put("First", parts.getFirst());
        words.put("last", parts.getLast());
        words.put("email", plain.replaceAll("[^a-z]+", ".") + "@example.org");
        words.put("handle", plain.replaceAll("[^a-z]+", ""));
        words.put("university", school.university());
        words.put("secondary", school.secondary());
        birth(words);
        gender(words);
        return words;
    }

    private void birth(Map<String, String> words) {
        words.put("born-long", format("d MMMM yyyy", Locale.ENGLISH));
        words.put("born-sv", format("d MMMM yyyy", Locale.of("sv")));
        words.put("born-slash", format("dd/MM/yyyy", Locale.ROOT));
        words.put("born-iso", born.toString());
        words.put("born-year", String.valueOf(born.getYear()));
        words.put("age", String.valueOf(THIS_YEAR - born.getYear()));
        words.put("number", format("yyMMdd", Locale.ROOT) + "-1234");
    }

    private String format(String pattern, Locale locale) {
        return born.format(DateTimeFormatter.ofPattern(pattern, locale));
    }

    private void gender(Map<String, String> words) {
        String pairs = "Mr:Mr./Mrs. he:he/she He:He/She him:him/her his:his/her himself:himself/herself sex:male/female"
                + " man:man/woman woman:man/woman women:men/women father:father/mother mother:father/mother"
                + " girl:boy/girl sister:brother/sister daughter:son/daughter wife:husband/wife"
                + " maternity:paternity/maternity kvinna:man/kvinna han:han/hon Han:Han/Hon hans:hans/hennes"
                + " honom:honom/henne pappa:pappa/mamma mamma:pappa/mamma Herr:Herr/Fru"
                + " mammaledig:pappaledig/mammaledig";
        for (String pair : pairs.split(" ", 0)) {
            String[] sides = pair.split("[:/]", 3);
            words.put(sides[0], sides[woman ? 2 : 1]);
        }
    }

    Person named(String other) {
        return new Person(other, woman, born, school);
    }

    Person ofOtherGender() {
        return new Person(name, !woman, born, school);
    }

    Person born(LocalDate other) {
        return new Person(name, woman, other, school);
    }

    Person from(School other) {
        return new Person(name, woman, born, other);
    }
}
