package org.jobatlas.resume.internal;

import org.jobatlas.resume.ParseFloor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tika's parse process alone. */
@Component
@Profile("command")
class TikaFloor implements ParseFloor {

    private final ParserProcesses processes;

    TikaFloor(ParserProcesses processes) {
        this.processes = processes;
    }

    @Override
    public void parse(byte[] content) {
        processes.parse(content, ParserProcesses.Reading.BY_CONTENT);
    }
}
