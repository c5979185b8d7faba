package org.jobatlas.account.internal.log;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.SecurityEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** The security log as JSON lines, one per event, through a logger of its own. */
@Component
public class SecurityLines {

    public static final String LOGGER = "org.jobatlas.security";

    private static final Logger LOG = LoggerFactory.getLogger(LOGGER);

    private final JsonMapper json = JsonMapper.builder().build();

    void writeAfterCommit(SecurityEvent event) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                LOG.info(line(event));
            }
        });
    }

    /** JSON escapes line breaks, so an event is always one line. */
    String line(SecurityEvent event) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("at", event.at().toString());
        fields.put("event", event.kind().name());
        event.account().map(AccountId::toString).ifPresent(id -> fields.put("account", id));
        event.actor().map(AccountId::toString).ifPresent(id -> fields.put("actor", id));
        event.network().ifPresent(network -> fields.put("network", network));
        if (!event.detail().isEmpty()) {
            fields.put("detail", event.detail());
        }
        return json.writeValueAsString(fields);
    }
}
