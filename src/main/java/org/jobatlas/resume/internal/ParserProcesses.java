package org.jobatlas.resume.internal;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.apache.tika.config.TikaTaskTimeout;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;
import org.jobatlas.shared.WorkFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A few warm parse processes with limits of memory and time; one that dies is replaced for the next file. */
@Component
class ParserProcesses implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ParserProcesses.class);

    private final ResumeProperties limits;
    /** Tesseract's mode for a single column of text of variable sizes. */
    private static final String ROWS = "4";

    private final OpticalReader ocr;
    private final ParserConfiguration configuration;
    private final PipesParser parser;
    private final Scratch scratch;

    ParserProcesses(ResumeProperties limits, Clock clock) {
        this.limits = limits;
        this.ocr = limits.ocr() ? OpticalReader.detect() : OpticalReader.ABSENT;
        try {
            Path folder = WorkFolder.create(limits.folder());
            this.configuration = new ParserConfiguration(folder, limits, ocr);
            this.scratch = new Scratch(configuration.scratch(), limits.timeout().plus(limits.ocrTimeout()), clock);
            this.parser = new PipesParser(PipesConfig.load(configuration.write()));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the parse processes cannot be written", e);
        } catch (TikaConfigException e) {
            throw new IllegalStateException("The configuration of the parse processes is wrong", e);
        }
        log.info("Reading of pictures: {}", ocr.present() ? ocr.languageParameter() : "off, no tesseract found");
    }

    boolean readsPictures() {
        return ocr.present();
    }

    /** What to take a file for. */
    enum Reading {
        /** Whatever its content is. */
        BY_CONTENT,
        /** Pictures of text. */
        PICTURES,
        /** Pictures of text whose lines go from edge to edge. */
        PICTURES_IN_ROWS,
        /** Text in some old charset, which content alone does not tell from data. */
        PLAIN_TEXT
    }

    /** Parses a file within the limits. */
    PipesResult parse(byte[] content, Reading reading) {
        String name = UUID.randomUUID().toString();
        String key = InlineFetcher.key(content, reading == Reading.PLAIN_TEXT);
        scratch.begin();
        try {
            return parser.parse(new FetchEmitTuple(
                    name,
                    new FetchKey(ParserConfiguration.FETCHER, key),
                    new EmitKey("", name),
                    new Metadata(),
                    context(reading)));
        } catch (IOException | PipesException e) {
            throw new IllegalStateException("The parse process cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a resume was parsed", e);
        } finally {
            scratch.end();
        }
    }

    private ParseContext context(Reading reading) {
        ParseContext context = new ParseContext();
        context.set(
                HandlerConfig.class,
                new HandlerConfig(
                        HANDLER_TYPE.BODY, HandlerConfig.PARSE_MODE.CONCATENATE, limits.maxCharacters(), 0, false));
        if (reading == Reading.PICTURES_IN_ROWS) {
            TesseractOCRConfig rows = new TesseractOCRConfig();
            rows.setLanguage(ocr.languageParameter());
            rows.setTimeoutSeconds((int) limits.ocrTimeout().toSeconds());
            rows.setPageSegMode(ROWS);
            context.set(TesseractOCRConfig.class, rows);
        }
        if (reading == Reading.PICTURES || reading == Reading.PICTURES_IN_ROWS) {
            PDFParserConfig pdf = new PDFParserConfig();
            pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.OCR_ONLY);
            context.set(PDFParserConfig.class, pdf);
            Duration timeout = limits.ocrTimeout();
            context.set(TikaTaskTimeout.class, new TikaTaskTimeout(timeout.toMillis()));
        }
        return context;
    }

    @Override
    @PreDestroy
    public void close() throws IOException {
        parser.close();
        WorkFolder.delete(configuration.folder());
    }
}
