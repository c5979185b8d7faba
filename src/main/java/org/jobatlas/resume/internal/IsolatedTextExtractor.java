package org.jobatlas.resume.internal;

import static org.jobatlas.resume.UnreadableResumeException.Reason.*;

import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.resume.FairOrder.Claimant;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeText;
import org.jobatlas.resume.ResumeTextExtractor;
import org.jobatlas.resume.UnreadableResumeException;
import org.jobatlas.resume.internal.ParserProcesses.Reading;
import org.jobatlas.resume.internal.kept.ResumeEntity;
import org.jobatlas.resume.internal.layout.TextColumns;
import org.springframework.stereotype.Component;

/** Reads resumes in parse processes and reports as a typed reason why one cannot be read. */
@Component
class IsolatedTextExtractor implements ResumeTextExtractor {

    private final ResumeProperties limits;
    private final ParserProcesses processes;
    private final ReadingQueue queue;
    private final CurrentAccount current;

    IsolatedTextExtractor(
            ResumeProperties limits, ParserProcesses processes, ReadingQueue queue, CurrentAccount current) {
        this.limits = limits;
        this.processes = processes;
        this.queue = queue;
        this.current = current;
    }

    @Override
    public boolean readsPictures() {
        return processes.readsPictures();
    }

    @Override
    public ResumeText extract(ResumeFile file, ReadingTurn turn) {
        byte[] content = file.content();
        if (content.length == 0) {
            throw new UnreadableResumeException(EMPTY, "The file has no content");
        }
        if (content.length > limits.maxSize().toBytes()) {
            throw new UnreadableResumeException(
                    TOO_LARGE, "The file has " + content.length + " bytes, more than " + limits.maxSize());
        }
        // an account is one person, however many sessions it has
        String person = current.find().map(AccountId::toString).orElse(turn.session());
        Claim claim =
                new Claim(new Claimant(turn.network(), person), turn, ResumeEntity.sha256(content), content.length);
        return queue.read(claim, () -> read(content));
    }

    private ResumeText read(byte[] content) {
        ParsedResume parsed = parse(content, OldCharset.maybe(content) ? Reading.PLAIN_TEXT : Reading.BY_CONTENT);
        if (parsed.hasText()) {
            boolean picture = parsed.type().picture();
            return text(picture ? inRows(parsed, content) : parsed, picture);
        }
        if (!parsed.mayBePictures()) {
            throw new UnreadableResumeException(NO_TEXT, "The file holds no text");
        }
        return readPictures(parsed, content);
    }

    private ResumeText readPictures(ParsedResume parsed, byte[] content) {
        if (!processes.readsPictures()) {
            throw new UnreadableResumeException(
                    SCANNED_WITHOUT_OCR, "The file holds pictures only and no tesseract is installed");
        }
        ParsedResume read = parsed.type().picture() ? parsed : parse(content, Reading.PICTURES);
        if (!read.hasText()) {
            throw new UnreadableResumeException(NO_TEXT, "No text was found in the pictures of the file");
        }
        return text(inRows(read, content), true);
    }

    /** Read once more where the dates at the right of its lines were taken for a column of their own. */
    private ParsedResume inRows(ParsedResume read, byte[] content) {
        if (!PlainText.endsInDates(read.text())) {
            return read;
        }
        ParsedResume rows = parse(content, Reading.PICTURES_IN_ROWS);
        return rows.hasText() ? rows : read;
    }

    private ParsedResume parse(byte[] content, Reading reading) {
        return ParsedResume.of(processes.parse(content, reading), content);
    }

    private ResumeText text(ParsedResume parsed, boolean ocr) {
        boolean plain = parsed.type() == ResumeType.TXT;
        String tidy = PlainText.tidy(plain ? TextColumns.apart(parsed.text()) : parsed.text());
        String text = ocr ? PlainText.withoutTwins(tidy) : tidy;
        return new ResumeText(text, parsed.type().mediaType(), ocr, parsed.truncated());
    }
}
