package org.jobatlas.resume.internal;

import java.util.Locale;
import java.util.Set;

/** The headings that columns of resumes most often have, for telling columns from labels. */
final class ColumnHeadings {

    private static final Set<String> WORDS = Set.of(
            "skills",
            "key skills",
            "technical skills",
            "core competencies",
            "experience",
            "work experience",
            "professional experience",
            "employment",
            "employment history",
            "work history",
            "education",
            "languages",
            "profile",
            "summary",
            "about me",
            "contact",
            "certifications",
            "certificates",
            "projects",
            "interests",
            "references",
            "awards",
            "training",
            "objective",
            "courses",
            "hobbies",
            "licences",
            "licenses",
            "kompetenser",
            "kompetens",
            "f\u00e4rdigheter",
            "arbetslivserfarenhet",
            "erfarenhet",
            "utbildning",
            "spr\u00e5k",
            "profil",
            "om mig",
            "kontakt",
            "referenser",
            "kurser",
            "intressen",
            "k\u00f6rkort",
            "certifikat",
            "comp\u00e9tences",
            "exp\u00e9rience",
            "exp\u00e9riences",
            "exp\u00e9rience professionnelle",
            "exp\u00e9riences professionnelles",
            "formation",
            "formations",
            "langues",
            "centres d'int\u00e9r\u00eat",
            "loisirs",
            "coordonn\u00e9es",
            "\u00e0 propos",
            "dipl\u00f4mes",
            "logiciels",
            "kenntnisse",
            "f\u00e4higkeiten",
            "kompetenzen",
            "berufserfahrung",
            "beruflicher werdegang",
            "werdegang",
            "ausbildung",
            "bildung",
            "sprachen",
            "sprachkenntnisse",
            "pers\u00f6nliche daten",
            "zertifikate",
            "weiterbildung",
            "weiterbildungen",
            "hobbys",
            "interessen",
            "edv-kenntnisse");

    private ColumnHeadings() {}

    static boolean is(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        boolean spread =
                lower.length() > 6 && lower.charAt(1) == ' ' && lower.charAt(3) == ' ' && lower.charAt(5) == ' ';
        String plain = spread ? lower.replace(" ", "") : lower;
        return WORDS.contains(plain.endsWith(":") ? plain.substring(0, plain.length() - 1) : plain);
    }
}
