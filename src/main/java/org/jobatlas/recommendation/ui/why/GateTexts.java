package org.jobatlas.recommendation.ui.why;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.recommendation.Fit;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.uikit.Glyph;

/** What the gates say, in sentences. */
public final class GateTexts {

    /** Codes of languages by their English names. */
    private static final Map<String, String> CODES = Stream.of(Locale.getISOLanguages())
            .collect(Collectors.toMap(
                    code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH), code -> code, (one, _) -> one));

    private static final Pattern YEARS = Pattern.compile("\\d{1,3} years");

    private GateTexts() {}

    /** What a person must know before opening the job: every no, what costs a band, and a place that is not stated. */
    public static Optional<Component> warnings(Fit fit, Locale locale) {
        Div warnings = new Div();
        warnings.addClassName("match-gates");
        fit.gates().stream()
                .filter(gate ->
                        gate.cautions() || (gate.gate() == GateName.PLACE && gate.verdict() == Verdict.NOT_STATED))
                .map(gate -> new Paragraph(new Glyph("circle-help"), new Span(reason(gate, locale))))
                .forEach(warnings::add);
        return warnings.getComponentCount() == 0 ? Optional.empty() : Optional.of(warnings);
    }

    /** All gates with the evidence on both sides. */
    static Component all(Fit fit, Locale locale) {
        UnorderedList list = new UnorderedList();
        list.addClassName("why-gates");
        fit.gates().forEach(gate -> list.add(new ListItem(sentence(gate, locale))));
        return list;
    }

    /** Names of languages and numbers of years, which gates write in English, in the language of the page; other words as they are. */
    static String spoken(String words, Locale locale) {
        if (YEARS.matcher(words).matches()) {
            return translate(locale, "match.gate.years", Integer.valueOf(words.substring(0, words.indexOf(' '))));
        }
        List<String> names = List.of(words.split(", ", -1));
        return CODES.keySet().containsAll(names)
                ? names.stream()
                        .map(name -> Locale.of(CODES.getOrDefault(name, "")).getDisplayLanguage(locale))
                        .collect(Collectors.joining(", "))
                : words;
    }

    private static String sentence(GateResult gate, Locale locale) {
        String says = translate(
                locale,
                "kit.named",
                translate(locale, "match.gate." + gate.gate().key()),
                gate.saysMore()
                        ? reason(gate, locale)
                        : translate(locale, "match.verdict." + gate.verdict().name()));
        String evidence = Stream.of(
                        Optional.ofNullable(gate.asked())
                                .map(asked -> translate(locale, "match.gate.asked", spoken(asked, locale))),
                        Optional.ofNullable(gate.had())
                                .filter(had -> !had.isBlank())
                                .map(had -> translate(locale, "match.gate.had", spoken(had, locale))))
                .flatMap(Optional::stream)
                .reduce("", (all, next) -> all + " · " + next);
        return says + evidence;
    }

    private static String reason(GateResult gate, Locale locale) {
        return translate(
                locale, "match.gate." + gate.reason().name() + "." + gate.gate().key());
    }
}
