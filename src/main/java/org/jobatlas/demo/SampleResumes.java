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

/** The resumes that the front page offers to try the portal with. */
@Component
@PreAuthorize("permitAll()")
public class SampleResumes implements SampleResumeSource {

    private static final List<SampleResume> ALL = List.of(
            sample("nurse", "amara-whitfield-nurse.pdf", "Registered nurse", "Sjuksköterska", "health"),
            sample("java-developer", "tomas-varga-java-developer.docx", "Java developer", "Javautvecklare", "it"),
            sample("accountant", "rachel-oduya-accountant.pdf", "Accountant", "Ekonom", "finance"),
            sample("head-chef", "luca-fenwick-head-chef.docx", "Head chef", "Köksmästare", "hospitality"),
            sample("teacher", "karin-almstedt-larare.pdf", "Primary teacher (Swedish)", "Grundskollärare", "education"),
            sample(
                    "logistics",
                    "joel-adeyemi-logistics-coordinator.pdf",
                    "Logistics coordinator",
                    "Logistiker",
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

    private static SampleResume sample(String id, String fileName, String english, String swedish, String field) {
        return new SampleResume(id, fileName, Map.of("en", english, "sv", swedish), field);
    }
}
