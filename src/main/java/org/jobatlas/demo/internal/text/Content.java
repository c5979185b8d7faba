package org.jobatlas.demo.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jobatlas.shared.Language;

/** The written content of the catalogue, read once from files. */
public final class Content {

    public static final List<String> FIELDS = List.of(
            "agriculture",
            "construction",
            "engineering",
            "manufacturing",
            "maintenance",
            "transport",
            "it",
            "science",
            "health",
            "care",
            "education",
            "finance",
            "legal",
            "hr",
            "administration",
            "customer-service",
            "sales",
            "marketing",
            "creative",
            "hospitality",
            "retail",
            "management",
            "public",
            "property",
            "wellness");

    private final Map<String, EmployerKind> employers = new LinkedHashMap<>();
    private final Map<String, List<JobKind>> kinds = new LinkedHashMap<>();
    private final Phrases english = Phrases.of(Language.ENGLISH);
    private final Phrases swedish = Phrases.of(Language.SWEDISH);
    private final Map<String, List<String>> names =
            YamlNode.read("/demo/names.yaml").pools();
    private final List<Layout> layouts = YamlNode.read("/demo/layouts.yaml").children("layouts").stream()
            .map(Layout::of)
            .toList();
    private final Map<String, Employer> known = new ConcurrentHashMap<>();
    private final Cities cities = new Cities();

    Content() {
        YamlNode file = YamlNode.read("/demo/employers.yaml");
        for (Object id : file.values().keySet()) {
            employers.put(id.toString(), EmployerKind.of(id.toString(), file.child(id.toString())));
        }
        FIELDS.forEach(this::readField);
    }

    private void readField(String field) {
        YamlNode file = YamlNode.read("/demo/jobs/" + field + ".yaml");
        kinds.put(field + "/en", kinds(field, Language.ENGLISH, file.children("kinds")));
        kinds.put(field + "/sv", kinds(field, Language.SWEDISH, file.children("swedish")));
    }

    private static List<JobKind> kinds(String field, Language language, List<YamlNode> nodes) {
        List<JobKind> result = new ArrayList<>();
        for (YamlNode node : nodes) {
            result.add(JobKind.of(field + "-" + language.code() + "-" + result.size(), field, language, node));
        }
        return List.copyOf(result);
    }

    /** The kinds of job of a field; empty where there is no content in the language. */
    List<JobKind> kinds(String field, Language language) {
        return kinds.getOrDefault(field + "/" + language.code(), List.of());
    }

    JobKind kind(String id) {
        return kinds.values().stream()
                .flatMap(List::stream)
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no kind of job " + id));
    }

    EmployerKind employer(String id) {
        return Objects.requireNonNull(employers.get(id), id);
    }

    Phrases phrases(Language language) {
        return language.equals(Language.SWEDISH) ? swedish : english;
    }

    /** The employer of the key, generated when first asked for. */
    Employer known(String key, Supplier<Employer> invented) {
        return known.computeIfAbsent(key, absent -> invented.get());
    }

    /** Parts of generated names, by key. */
    Map<String, List<String>> names() {
        return names;
    }

    List<Layout> layouts() {
        return layouts;
    }

    Cities cities() {
        return cities;
    }
}
