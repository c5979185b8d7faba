package org.jobatlas.resume.internal;

import org.jobatlas.resume.ResumeFile;
import org.jobatlas.shared.BenchmarkBaseline;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tika's parse process alone. */
@Component
@Profile("command")
class TikaBaseline implements BenchmarkBaseline<ResumeFile> {

    private final ParserProcesses processes;

    TikaBaseline(ParserProcesses processes) {
        this.processes = processes;
    }

    @Override
    public Runnable on(ResumeFile file) {
        return () -> processes.parse(file.content(), ParserProcesses.Reading.BY_CONTENT);
    }
}
