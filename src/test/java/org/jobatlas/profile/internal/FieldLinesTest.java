package org.jobatlas.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jobatlas.profile.HeldCredential;
import org.jobatlas.profile.NoResumeException;
import org.jobatlas.profile.ReadResume;
import org.jobatlas.shared.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Small resumes with dates, languages, licences and skills as people of several countries write them, with what is true beside each. */
class FieldLinesTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final WholeReader READER = Readers.whole();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "field-lines.jsonl",
                "field-lines-2.jsonl",
                "field-lines-3.jsonl",
                "field-lines-4.jsonl",
                "field-lines-5.jsonl",
                "field-lines-6.jsonl",
                "field-lines-7.jsonl",
                "field-lines-8.jsonl"
            })
    void everyLineIsReadAsItIsMeant(String resource) throws Exception {
        List<String> misses = new ArrayList<>();
        for (String line : Files.readAllLines(
                Path.of(Objects.requireNonNull(FieldLinesTest.class.getResource("/resumes/" + resource))
                        .toURI()))) {
            JsonNode row = JSON.readTree(line);
            String text = row.get("text").asString();
            misses(text, row.get("want")).forEach(miss -> misses.add(text.replace("\n", "/") + "\n    " + miss));
        }
        assertThat(misses).as(String.join("\n", misses)).isEmpty();
    }

    static List<String> misses(String text, JsonNode wanted) {
        List<String> misses = new ArrayList<>();
        wanted.properties().forEach(want -> {
            List<String> right = want.getValue()
                    .valueStream()
                    .map(JsonNode::asString)
                    .sorted()
                    .toList();
            List<String> found = found(text, want.getKey());
            if (!right.equals(found)) {
                misses.add("%s: %s, not %s".formatted(want.getKey(), found, right));
            }
        });
        return misses;
    }

    private static List<String> found(String text, String fact) {
        ReadResume read;
        try {
            read = READER.read(text);
        } catch (NoResumeException e) {
            return List.of("no resume");
        }
        return switch (fact) {
            case "work" ->
                read.positions().stream()
                        .map(held -> held.title() + "|" + held.employer() + "|" + held.start() + "|"
                                + (held.current() ? "-" : held.end()))
                        .sorted()
                        .toList();
            case "languages" ->
                read.profile().facts().languages().stream()
                        .map(spoken -> spoken.language().code() + ":" + (spoken.level() == null ? "-" : spoken.level()))
                        .sorted()
                        .toList();
            case "langs" ->
                read.profile().languages().stream()
                        .map(language -> language.code())
                        .sorted()
                        .toList();
            case "credentials" ->
                read.profile().facts().credentials().stream()
                        .map(HeldCredential::id)
                        .sorted()
                        .toList();
            case "studies" ->
                read.studies().stream()
                        .map(study -> study.institution() + "|" + study.type() + "|" + study.from() + "|" + study.to())
                        .sorted()
                        .toList();
            case "certificates" -> read.certificates().stream().sorted().toList();
            case "name" -> Stream.ofNullable(read.name()).toList();
            case "place" ->
                Stream.ofNullable(read.profile().place()).map(Place::name).toList();
            case "skills" -> read.skills().stream().sorted().toList();
            default -> throw new IllegalArgumentException(fact);
        };
    }
}
