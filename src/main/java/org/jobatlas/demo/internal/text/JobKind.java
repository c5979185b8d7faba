package org.jobatlas.demo.internal.text;

import java.util.List;
import java.util.Set;
import org.jobatlas.shared.Language;

/**
 * The content for one kind of job, from which many different advertisements are written.
 *
 * @param titles title variants; a trailing {@code |S} and the like states the level
 * @param employers ids of the kinds of employer that have such jobs
 * @param pay usual yearly pay in the UK, in thousand pounds, at middle experience
 * @param ranks levels (J, S, L) that may prefix a title that states none
 * @param remote letters to choose from: O on site, H hybrid, R remote
 * @param types letters to choose from: F full time, P part time, T temporary, C contract
 * @param texts sentences about the work: duties as infinitives after "you will", needs as noun phrases after "you have"
 */
record JobKind(
        String id,
        String field,
        Language language,
        List<String> titles,
        List<String> employers,
        PayBand pay,
        String ranks,
        String remote,
        String types,
        Texts texts) {

    private static final Set<String> INTERNATIONAL = Set.of(
            "it",
            "engineering",
            "science",
            "finance",
            "marketing",
            "sales",
            "creative",
            "customer-service",
            "management");

    /** The sentences of a kind of job. */
    record Texts(
            List<String> intros, List<String> duties, List<String> needs, List<String> nice, List<String> skills) {}

    /**
     * Pay of such a job.
     *
     * @param us what a thousand pounds are in the United States, in thousand dollars
     * @param hourly whether pay is usually stated by the hour
     */
    record PayBand(double low, double high, double us, boolean hourly) {}

    /** Whether it is advertised in English also in countries with another language. */
    boolean abroad() {
        return !remote.equals("O") && INTERNATIONAL.contains(field);
    }

    static JobKind of(String id, String field, Language language, YamlNode node) {
        List<String> pay = node.strings("pay");
        return new JobKind(
                id,
                field,
                language,
                node.strings("titles"),
                node.strings("at"),
                new PayBand(
                        Double.parseDouble(pay.getFirst()),
                        Double.parseDouble(pay.getLast()),
                        node.number("us", 1.7),
                        node.is("hourly")),
                node.text("ranks", ""),
                node.text("remote", "O"),
                node.text("types", "FFFFP"),
                new Texts(
                        node.strings("intro"),
                        node.strings("duties"),
                        node.strings("needs"),
                        node.strings("nice"),
                        node.strings("skills")));
    }
}
