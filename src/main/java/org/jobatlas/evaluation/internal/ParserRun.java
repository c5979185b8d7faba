package org.jobatlas.evaluation.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.evaluation.ParserAssessment;
import org.jobatlas.evaluation.UnusableInputException;
import org.jobatlas.evaluation.internal.input.EvaluatedResumeTexts;
import org.jobatlas.evaluation.internal.input.ResumeTruth;
import org.jobatlas.evaluation.internal.score.ExtractionScore;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** The portal's own reading of resumes beside their truth. */
@Service
@PreAuthorize("hasRole('SYSTEM')")
class ParserRun implements ParserAssessment {

    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    private final EvaluatedResumeTexts texts;
    private final ProfileExtractor profiles;
    private final Taxonomy taxonomy;
    private final JsonMapper json;

    ParserRun(EvaluatedResumeTexts texts, ProfileExtractor profiles, Taxonomy taxonomy, JsonMapper json) {
        this.texts = texts;
        this.profiles = profiles;
        this.taxonomy = taxonomy;
        this.json = json;
    }

    @Override
    public Result assess(Path folder, Path out) {
        Map<String, List<ExtractionScore>> scores = new LinkedHashMap<>();
        ResumeTruth.FIELDS.forEach(field -> scores.put(field, new ArrayList<>()));
        List<String> unread = new ArrayList<>();
        List<Path> files = judged(folder);
        for (Path file : files) {
            ResumeTruth truth = ResumeTruth.read(truth(file), json);
            try {
                String text = texts.read(file);
                Profile profile = profiles.extract(text);
                truth.values().forEach((field, values) -> list(scores, field).add(score(field, values, text, profile)));
            } catch (UnusableInputException | IllegalArgumentException e) {
                unread.add(String.valueOf(e.getMessage()));
                truth.values().keySet().forEach(field -> list(scores, field).add(new ExtractionScore(0, 0)));
            }
        }
        Result result = new Result(files.size(), means(scores), unread);
        write(result, out);
        return result;
    }

    private static List<Path> judged(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnusableInputException("There is no folder " + folder + ".");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> judged = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".json") && Files.exists(truth(file)))
                    .sorted()
                    .toList();
            if (judged.isEmpty()) {
                throw new UnusableInputException(
                        "No file of " + folder + " has a JSON file of the same name beside it.");
            }
            return judged;
        } catch (IOException e) {
            throw new UnusableInputException("The folder " + folder + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /** {@code cv.json} or {@code cv.pdf.json} beside {@code cv.pdf}. */
    private static Path truth(Path file) {
        String name = String.valueOf(file.getFileName());
        Path full = file.resolveSibling(name + ".json");
        int dot = name.lastIndexOf('.');
        return Files.exists(full) || dot < 0 ? full : file.resolveSibling(name.substring(0, dot) + ".json");
    }

    /** Without what people call themselves on top of a resume, which is no position. */
    private static List<Experience> held(List<Experience> experience) {
        List<Experience> dated =
                experience.stream().filter(position -> position.from() != null).toList();
        return dated.isEmpty() ? experience : dated;
    }

    private ExtractionScore score(String field, List<String> truth, String text, Profile profile) {
        List<Experience> held = held(profile.experience());
        return switch (field) {
            case "text" -> ExtractionScore.of(truth, List.of(text));
            case "name" -> ExtractionScore.masked(truth.getFirst(), profile.text());
            case "place" ->
                ExtractionScore.of(
                        truth,
                        profile.place() == null
                                ? List.of()
                                : List.of(profile.place().name()));
            case "titles" ->
                ExtractionScore.of(truth, held.stream().map(Experience::title).toList());
            case "employers" ->
                ExtractionScore.of(
                        truth,
                        held.stream()
                                .map(Experience::employer)
                                .filter(Objects::nonNull)
                                .toList());
            case "dates" ->
                ExtractionScore.of(
                        years(truth),
                        held.stream()
                                .flatMap(each -> Stream.of(each.from(), each.to()))
                                .filter(Objects::nonNull)
                                .map(String::valueOf)
                                .toList());
            case "skills" ->
                ExtractionScore.of(
                        truth.stream().map(this::known).toList(),
                        profile.skills().stream().map(this::name).toList());
            default -> throw new IllegalStateException(field);
        };
    }

    private static List<String> years(List<String> dates) {
        return dates.stream()
                .flatMap(date -> YEAR.matcher(date).results().map(MatchResult::group))
                .toList();
    }

    /** A skill under the portal's name for it, where it has one. */
    private String known(String skill) {
        return taxonomy.skillNamed(skill).map(Skill::id).map(this::name).orElse(skill);
    }

    private String name(String id) {
        return taxonomy.findSkill(id)
                .map(skill -> skill.name(java.util.Locale.ENGLISH))
                .orElse(id);
    }

    private static List<ExtractionScore> list(Map<String, List<ExtractionScore>> scores, String field) {
        return Objects.requireNonNull(scores.get(field));
    }

    private static Map<String, Score> means(Map<String, List<ExtractionScore>> scores) {
        Map<String, Score> means = new LinkedHashMap<>();
        scores.forEach((field, each) -> {
            if (!each.isEmpty()) {
                means.put(
                        field,
                        new Score(
                                each.size(),
                                each.stream()
                                        .mapToDouble(ExtractionScore::similarity)
                                        .average()
                                        .orElse(0),
                                each.stream()
                                        .mapToDouble(ExtractionScore::f1)
                                        .average()
                                        .orElse(0)));
            }
        });
        return means;
    }

    private void write(Result result, Path out) {
        try {
            Files.createDirectories(out);
            Files.writeString(
                    out.resolve("parser.json"),
                    json.writerWithDefaultPrettyPrinter().writeValueAsString(result) + "\n");
        } catch (IOException e) {
            throw new UnusableInputException("The folder " + out + " cannot be written: " + e.getMessage() + ".", e);
        }
    }
}
