package org.jobatlas.evaluation.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.evaluation.ListJudging;
import org.jobatlas.evaluation.UnusableInputException;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Recommendations;
import org.jobatlas.recommendation.Scope;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.UnreadableResumeException;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
class ListDrawing implements ListJudging {

    private final Recommendations recommendations;
    private final Gazetteer gazetteer;

    ListDrawing(Recommendations recommendations, Gazetteer gazetteer) {
        this.recommendations = recommendations;
        this.gazetteer = gazetteer;
    }

    @Override
    public Drawn draw(Request request, Consumer<String> told) {
        List<List<Object>> rows = new ArrayList<>();
        Place near = request.near() == null
                ? null
                : gazetteer
                        .find(request.near())
                        .orElseThrow(() -> new UnusableInputException(request.near() + " is no place that is known."));
        List<Path> files = spread(request.resumes(), request.count());
        for (Path file : files) {
            String name = request.resumes().relativize(file).toString();
            try {
                Profile read = recommendations.read(
                        new ResumeFile(String.valueOf(file.getFileName()), Files.readAllBytes(file)), stage -> {});
                Profile profile = placed(read, near);
                List<List<Object>> list = recommendations.preview(profile, settings(request)).items().stream()
                        .map(item -> ListForm.row(name, profile, item))
                        .toList();
                if (list.isEmpty()) {
                    told.accept(name + ": nothing fits.");
                }
                rows.addAll(list);
            } catch (UnreadableResumeException | IOException e) {
                told.accept(name + ": " + e.getMessage());
            }
        }
        ListForm.write(request.form(), rows);
        return new Drawn(files.size(), rows.size());
    }

    @Override
    public Report report(Path form) {
        return ListForm.report(form);
    }

    @Override
    public Agreement agreement(Path form, Path second) {
        return ReaderAgreement.agreement(ListForm.grades(form), ListForm.grades(second));
    }

    private static RecommendationSettings settings(Request request) {
        return RecommendationSettings.DEFAULT
                .withSize(request.size())
                .withDiversity(request.diversity())
                .withScope(Scope.DEFAULT.withStretch(request.stretch()));
    }

    private static Profile placed(Profile profile, @Nullable Place near) {
        return near == null || profile.place() != null ? profile : profile.withPlace(near);
    }

    /** So many files, the same number of every folder as far as it has them, evenly through each. */
    private static List<Path> spread(Path folder, int count) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            Map<Path, List<Path>> byFolder = files.filter(Files::isRegularFile)
                    .sorted()
                    .collect(Collectors.groupingBy(
                            file -> file.toAbsolutePath().getParent(), TreeMap::new, Collectors.toList()));
            List<Path> chosen = new ArrayList<>();
            int folders = byFolder.size();
            int index = 0;
            for (List<Path> of : byFolder.values()) {
                int share = Math.min(of.size(), count * (index + 1) / folders - count * index / folders);
                for (int i = 0; i < share; i++) {
                    chosen.add(of.get((int) ((i + 0.5) * of.size() / share)));
                }
                index++;
            }
            return chosen.stream().distinct().sorted(Comparator.naturalOrder()).toList();
        } catch (IOException e) {
            throw new UnusableInputException(folder + " cannot be read: " + e.getMessage() + ".", e);
        }
    }
}
