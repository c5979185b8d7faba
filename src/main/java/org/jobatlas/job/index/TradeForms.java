package org.jobatlas.job.index;

import java.util.List;

/**
 * The forms in which titles name a trade, brought to one: feminine, inclusive, plural and definite ones of German, French and Swedish.
 * A title is short, so its language is not known; every rule is therefore for endings that other languages do not have, or where
 * merging harms nothing. English plurals have a stemmer of their own. Each rule looks at the end of a single lower-case word.
 */
final class TradeForms {

    /**
     * A replacement.
     *
     * @param name of the token filter
     * @param ending a regular expression for what is replaced
     */
    record Rule(String name, String ending, String by) {}

    /** In this order: behind the inclusive form the others have nothing left to do. */
    static final List<Rule> RULES = List.of(
            // technicien·ne, accompagnant.e
            new Rule(
                    "trade_inclusive_fr",
                    "(?<=\\p{L}{3})[\u00b7.](?:e|\u00e8re|ne|euse|rice|trice|se|le|ive)(?:[\u00b7.]?s)?$",
                    ""),
            // Verkäuferin, Lehrer:innen, Journalistin, Architektinnen
            new Rule("trade_feminine_de", "(?<=\\p{L}{3}(?:er|ist|eur|ent|ant|ekt))[:_]?in(?:nen)?$", ""),
            // Psychologin
            new Rule("trade_scholar_de", "(?<=\\p{L}{3}og)[:_]?in(?:nen)?$", "e"),
            // Ärztin, Zahnärzte
            new Rule("trade_physician_de", "\u00e4rzt(?:in|innen|e)$", "arzt"),
            new Rule("trade_cook_de", "k\u00f6ch(?:in|innen|e)$", "koch"),
            new Rule("trade_lawyer_de", "anw\u00e4lt(?:in|innen|e)$", "anwalt"),
            // Kauffrau, Kaufleute, Fachfrau
            new Rule("trade_people_de", "(?<=kauf|fach)(?:frau|frauen|leute)$", "mann"),
            // sjuksköterskor, barnmorskan
            new Rule("trade_plural_sv", "(?<=\\p{L}{2}sk)(?:or|orna|an|ans|ornas|ors)$", "a"),
            // läraren, utvecklarna
            new Rule("trade_doer_sv", "(?<=\\p{L}{2}ar)(?:en|ens|na|nas|es)$", "e"),
            // ingenjörer, montören
            new Rule("trade_french_sv", "(?<=\\p{L}{2}\u00f6r)(?:er|en|erna|ers|ens|ernas)$", ""),
            // elektrikern, teknikerna
            new Rule("trade_technician_sv", "(?<=\\p{L}{2}iker)(?:n|na|ns|nas)$", ""),
            // receptionister, konsulten, ekonomer
            new Rule("trade_learned_sv", "(?<=\\p{L}{3}(?:ist|[dgilt]ent|ult|nom|log|eut))(?:er|en|erna|ers|ens)$", ""),
            new Rule("trade_chief_sv", "(?<=chef)(?:er|en|erna|ens)$", ""),
            new Rule("trade_chief_fr", "cheffe(?=s?$)", "chef"),
            // infirmière, with its accent or without
            new Rule("trade_feminine_fr", "(?<=\\p{L}{2}i)(?:e|\u00e8)re(?=s?$)", "er"),
            // boulangère, conseillère
            new Rule("trade_baker_fr", "(?<=\\p{L}{2}[gl])\u00e8re(?=s?$)", "er"),
            new Rule("trade_seller_fr", "(?<=\\p{L}{2})euse(?=s?$)", "eur"),
            new Rule("trade_director_fr", "(?<=\\p{L}{2})trice(?=s?$)", "teur"),
            new Rule("trade_technician_fr", "(?<=\\p{L}{2}i)enne(?=s?$)", "en"),
            // assistante, présidente, employée
            new Rule("trade_assistant_fr", "(?<=\\p{L}{3}(?:ant|ent|\u00e9))e(?=s?$)", ""));

    private TradeForms() {}

    /** Names of the token filters in their order. */
    static String[] filters() {
        return RULES.stream().map(Rule::name).toArray(String[]::new);
    }
}
