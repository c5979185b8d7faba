package org.jobatlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a folder of OSV records, one JSON file each as osv.dev gives them out, says of the libraries in a bill of materials. */
final class KnownVulnerabilities {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String MAVEN = "Maven";
    private static final String PURL = "pkg:maven/";

    private KnownVulnerabilities() {}

    /** Libraries by group and name, from a CycloneDX file. */
    static Map<String, String> libraries(Path billOfMaterials) throws IOException {
        Map<String, String> versions = new HashMap<>();
        for (JsonNode component :
                JSON.readTree(Files.readString(billOfMaterials)).path("components")) {
            if (component.path("purl").asString("").startsWith(PURL)) {
                String group = component.path("group").asString("");
                versions.put(
                        group + ":" + component.path("name").asString(""),
                        component.path("version").asString(""));
            }
        }
        return versions;
    }

    /** A line for every record that a library's version is affected by. */
    static List<String> of(Map<String, String> libraries, Path database) throws IOException {
        List<Path> records;
        try (Stream<Path> files = Files.walk(database)) {
            records = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        if (records.isEmpty()) {
            throw new IllegalArgumentException("There is no OSV record (*.json) in " + database + ".");
        }
        List<String> found = new ArrayList<>();
        for (Path file : records) {
            JsonNode osv = JSON.readTree(Files.readString(file));
            if (osv.has("withdrawn")) {
                continue;
            }
            for (JsonNode affected : osv.path("affected")) {
                String name = affected.at("/package/name").asString("");
                String version = libraries.get(name);
                if (version != null
                        && MAVEN.equals(affected.at("/package/ecosystem").asString(""))
                        && isAffected(affected, version)) {
                    found.add(name + ":" + version + " "
                            + osv.path("id").asString("") + " "
                            + osv.path("summary").asString(""));
                }
            }
        }
        return found;
    }

    private static boolean isAffected(JsonNode affected, String version) {
        for (JsonNode listed : affected.path("versions")) {
            if (listed.asString("").equals(version)) {
                return true;
            }
        }
        for (JsonNode range : affected.path("ranges")) {
            if ("ECOSYSTEM".equals(range.path("type").asString(""))
                    && isWithin(range, new ComparableVersion(version))) {
                return true;
            }
        }
        return false;
    }

    /** Events stand in the order of versions. */
    private static boolean isWithin(JsonNode range, ComparableVersion version) {
        boolean within = false;
        for (JsonNode event : range.path("events")) {
            if (event.has("introduced")) {
                within |= version.compareTo(at(event, "introduced")) >= 0;
            } else if (event.has("fixed")) {
                within &= version.compareTo(at(event, "fixed")) < 0;
            } else if (event.has("last_affected")) {
                within &= version.compareTo(at(event, "last_affected")) <= 0;
            }
        }
        return within;
    }

    private static ComparableVersion at(JsonNode event, String name) {
        return new ComparableVersion(event.path(name).asString("0"));
    }
}
