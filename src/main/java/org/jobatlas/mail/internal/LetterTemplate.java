package org.jobatlas.mail.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.mail.Letter;
import org.jobatlas.mail.Letter.Action;
import org.jobatlas.mail.LetterTexts;
import org.jobatlas.mail.WrittenLetter;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The layout of all letters: greeting, paragraphs, a link, paragraphs. It loads no external resources. */
@Component
class LetterTemplate {

    private final LetterTexts texts = new LetterTexts("mail");

    WrittenLetter fill(Letter letter, Locale language) {
        var greeting = letter.name()
                .map(name -> texts.get(language, "mail.greeting-name", name))
                .orElseGet(() -> texts.get(language, "mail.greeting"));
        return new WrittenLetter(letter.subject(), plain(greeting, letter), html(greeting, letter, language));
    }

    private static String plain(String greeting, Letter letter) {
        return Stream.of(
                        Stream.of(greeting),
                        letter.before().stream(),
                        letter.action().map(action -> action.link().toString()).stream(),
                        letter.after().stream())
                .flatMap(part -> part)
                .collect(Collectors.joining("\n\n"));
    }

    private static String html(String greeting, Letter letter, Locale language) {
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"></head><body>
                <p>%s</p>
                %s
                %s
                %s
                </body></html>
                """.formatted(
                        LetterTexts.spoken(language).getLanguage(),
                        escape(greeting),
                        paragraphs(letter.before()),
                        letter.action().map(LetterTemplate::anchor).orElse(""),
                        paragraphs(letter.after()));
    }

    private static String paragraphs(List<String> texts) {
        return texts.stream().map(text -> "<p>" + escape(text) + "</p>").collect(Collectors.joining("\n"));
    }

    private static String anchor(Action action) {
        return "<p><a href=\"" + escape(action.link().toString()) + "\">" + escape(action.label()) + "</a></p>";
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
