package org.jobatlas.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jobatlas.recommendation.SampleResume;
import org.jobatlas.recommendation.SampleResumeSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** The sample resumes that the front page offers. */
@Component
@PreAuthorize("permitAll()")
public class SampleResumes implements SampleResumeSource {

    private static final List<SampleResume> ALL = List.of(
            new SampleResume(
                    "nurse",
                    "amara-whitfield-nurse.pdf",
                    named("Registered nurse", "Sjuksköterska", "Infirmière", "Krankenpflegerin"),
                    "health"),
            new SampleResume(
                    "java-developer",
                    "tomas-varga-java-developer.docx",
                    named("Java developer", "Javautvecklare", "Développeur Java", "Java-Entwickler"),
                    "it"),
            new SampleResume(
                    "accountant",
                    "rachel-oduya-accountant.pdf",
                    named("Accountant", "Ekonom", "Comptable", "Buchhalterin"),
                    "finance"),
            new SampleResume(
                    "head-chef",
                    "luca-fenwick-head-chef.docx",
                    named("Head chef", "Köksmästare", "Chef de cuisine", "Küchenchef"),
                    "hospitality"),
            new SampleResume(
                    "teacher",
                    "karin-almstedt-larare.pdf",
                    named(
                            "Primary teacher (Swedish)",
                            "Grundskollärare",
                            "Professeure des écoles (suédois)",
                            "Grundschullehrerin (schwedisch)"),
                    "education"),
            new SampleResume(
                    "logistics",
                    "joel-adeyemi-logistics-coordinator.pdf",
                    named("Logistics coordinator", "Logistiker", "Coordinateur logistique", "Logistiker"),
                    "transport"));

    @Override
    public List<SampleResume> list() {
        return ALL;
    }

    @Override
    public byte[] content(String id) {
        SampleResume resume = ALL.stream()
                .filter(sample -> sample.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no such sample resume"));
        String resource = "/demo/resumes/" + resume.fileName();
        try (InputStream in = SampleResumes.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> named(String english, String swedish, String french, String german) {
        return Map.of("en", english, "sv", swedish, "fr", french, "de", german);
    }
}
