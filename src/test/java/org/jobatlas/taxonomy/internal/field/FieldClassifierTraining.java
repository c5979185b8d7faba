package org.jobatlas.taxonomy.internal.field;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.embedding.internal.Embedders;
import org.jobatlas.taxonomy.internal.field.FieldClassifierCard.Verdicts;
import org.jobatlas.taxonomy.internal.field.ResumeFolders.Resume;

/**
 * Trains the field classifier and writes its weights and card; started by hand, see {@code models/field-classifier/card.md}. Every
 * ad is judged by a model that saw no ad of its employer and none that is nearly the same.
 */
public final class FieldClassifierTraining {
    private static final int FOLDS = 4;
    private static final double NEARLY_THE_SAME = 0.97;
    private static final SoftmaxSettings SETTINGS = new SoftmaxSettings(1e-4, 0.75, 120);

    private final List<String> fields;
    private final VectorCache cache;
    private final TextEmbedder embedder;

    private FieldClassifierTraining(List<String> fields, TextEmbedder embedder, Path vectors) throws IOException {
        this.fields = fields;
        this.embedder = embedder;
        this.cache = new VectorCache(embedder, vectors);
    }

    /** Arguments: the data folder, the folder of the model, a file that keeps the vectors. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        if (!Files.isDirectory(data.resolve("jobs"))) {
            System.out.println("The ads that the classifier is trained on are not there; the committed weights stay");
            return;
        }
        List<TrainingText> texts = new TrainingTexts(data).read();
        List<TrainingText> resumes = ResumeFolders.read(data.resolve("resumes")).stream()
                .map(FieldClassifierTraining::text)
                .toList();
        List<String> fields =
                texts.stream().map(TrainingText::field).distinct().sorted().toList();
        new FieldClassifierTraining(fields, Embedders.shared(), Path.of(arguments[2]))
                .train(texts, resumes, Path.of(arguments[1]));
        System.exit(0);
    }

    private static TrainingText text(Resume resume) {
        return new TrainingText(
                resume.stands() ? "resume" : "resume-elsewhere",
                resume.folder(),
                resume.field(),
                resume.field(),
                TitleWitness.SILENT,
                resume.text());
    }

    private void train(List<TrainingText> texts, List<TrainingText> resumes, Path folder) throws IOException {
        List<Known> known = distinct(known(texts));
        System.out.printf("%d texts, %d of them distinct%n", texts.size(), known.size());
        List<Known> titleless = known(
                known.stream()
                        .map(Known::text)
                        .filter(text -> text.ad()
                                && text.confirmed()
                                && !text.withoutTitle().isEmpty())
                        .toList(),
                TrainingText::withoutTitle);
        List<List<UnseenVerdict>> held = new ArrayList<>();
        List<List<UnseenVerdict>> heldTitleless = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            SoftmaxModel model =
                    fit(known.stream().filter(one -> one.fold() != out).toList());
            held.add(judgedBy(model, known.stream().filter(one -> one.fold() == out)));
            heldTitleless.add(judgedBy(model, titleless.stream().filter(one -> one.fold() == out)));
            System.out.printf("fold %d judged%n", fold + 1);
        }
        double temperature = temperature(held.stream().flatMap(List::stream));
        SoftmaxModel model = SoftmaxCalibration.cooled(fit(known), temperature);
        FieldClassifierFiles files =
                FieldClassifierFiles.trained("softmax-" + LocalDate.now(ZoneOffset.UTC), embedder.modelId(), model);
        files.write(folder);
        String version = files.version() + " on " + files.embedding();
        Verdicts verdicts = new Verdicts(
                calibratedByOtherFolds(held, held),
                calibratedByOtherFolds(heldTitleless, held),
                judgedBy(model, known(resumes).stream()));
        Files.writeString(
                folder.resolve("card.md"),
                new FieldClassifierCard(fields, version, temperature)
                        .text(known.stream().map(Known::text).toList(), verdicts));
    }

    private static List<UnseenVerdict> judgedBy(SoftmaxModel model, Stream<Known> texts) {
        return texts.map(one -> new UnseenVerdict(one.text(), model.logits(one.vector())))
                .toList();
    }

    /** Contested labels would teach it to doubt what is right. */
    private double temperature(Stream<UnseenVerdict> held) {
        return SoftmaxCalibration.temperature(held.filter(one -> one.text().teaches())
                .map(one -> one.judged(fields))
                .toList());
    }

    private SoftmaxModel fit(List<Known> known) {
        return new SoftmaxTrainer(SETTINGS)
                .train(
                        known.stream()
                                .filter(one -> one.text().teaches())
                                .map(one -> new SoftmaxExample(one.vector(), one.label(), one.weight()))
                                .toList(),
                        fields);
    }

    private List<Known> known(List<TrainingText> texts) throws IOException {
        return known(texts, TrainingText::text);
    }

    private List<Known> known(List<TrainingText> texts, Function<TrainingText, String> part) throws IOException {
        List<float[]> vectors = cache.vectors(texts.stream().map(part).toList());
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Known(
                        texts.get(i),
                        vectors.get(i),
                        fields.indexOf(texts.get(i).field())))
                .toList();
    }

    /** Of ads that are nearly the same, the first stays. */
    private static List<Known> distinct(List<Known> known) {
        return IntStream.range(0, known.size())
                .parallel()
                .filter(i -> !known.get(i).text().ad()
                        || IntStream.range(0, i).noneMatch(j -> known.get(i).nearlyTheSameAs(known.get(j))))
                .mapToObj(known::get)
                .toList();
    }

    /** The temperature that a fold is measured with was not chosen on it. */
    private List<UnseenVerdict> calibratedByOtherFolds(List<List<UnseenVerdict>> folds, List<List<UnseenVerdict>> all) {
        List<UnseenVerdict> calibrated = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            double temperature = temperature(IntStream.range(0, FOLDS)
                    .filter(other -> other != out)
                    .boxed()
                    .flatMap(other -> all.get(other).stream()));
            folds.get(fold).forEach(one -> calibrated.add(one.calibrated(temperature)));
        }
        return calibrated;
    }

    /** A text with its vector and the number of its field. */
    @SuppressWarnings("ArrayRecordComponent")
    record Known(TrainingText text, float[] vector, int label) {

        /** The fold that an ad is judged in; −1 for texts that only teach. */
        int fold() {
            return text.ad() ? Math.floorMod(text.group().hashCode(), FOLDS) : -1;
        }

        double weight() {
            return text.source().equals("onet-titles") || text.source().equals("esco-sv") ? 0.5 : 1;
        }

        boolean nearlyTheSameAs(Known other) {
            return label == other.label && other.text.ad() && cosine(vector, other.vector) > NEARLY_THE_SAME;
        }

        private static float cosine(float[] one, float[] other) {
            float sum = 0;
            for (int d = 0; d < one.length; d++) {
                sum += one[d] * other[d];
            }
            return sum;
        }
    }
}
