package org.jobatlas.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import org.jobatlas.account.SystemRights;
import org.jobatlas.search.internal.engine.IndexNames;
import org.jobatlas.search.internal.rebuild.ElasticsearchAliases;
import org.jobatlas.search.internal.rebuild.RebuildLock;
import org.jobatlas.search.internal.start.UnfinishedRebuild;
import org.jobatlas.testing.RequiresElasticsearch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The contract of {@link org.jobatlas.search.IndexRebuild} on Elasticsearch. */
@RequiresElasticsearch
@TestPropertySource(properties = "jobatlas.search.backend=elasticsearch")
class ElasticsearchIndexRebuildIT extends IndexRebuildContract {

    @Autowired
    ElasticsearchClient client;

    @Autowired
    IndexNames names;

    @Autowired
    UnfinishedRebuild unfinished;

    @Test
    void aRebuildLeavesOneIndexBehindBothAliases() throws IOException {
        ElasticsearchAliases aliases = new ElasticsearchAliases(client, names, IndexNames.POSTING);
        String before = aliases.readIndex();
        SystemRights.call(rebuild::rebuild);
        assertThat(aliases.readIndex()).isEqualTo(aliases.writeIndex()).isEqualTo(names.next(before));
        ElasticsearchAliases people = new ElasticsearchAliases(client, names, IndexNames.PERSON);
        assertThat(people.readIndex()).isEqualTo(people.writeIndex());
        assertThat(client.indices().exists(request -> request.index(before)).value())
                .isFalse();
    }

    @Test
    void theNextIndexHasTheSameSettingsAndMapping() throws IOException {
        ElasticsearchAliases aliases = new ElasticsearchAliases(client, names, IndexNames.POSTING);
        String before = mapping(aliases.readIndex());
        SystemRights.call(rebuild::rebuild);
        assertThat(mapping(aliases.readIndex())).isEqualTo(before);
    }

    private String mapping(String index) throws IOException {
        return client.indices()
                .getMapping(request -> request.index(index))
                .mappings()
                .get(index)
                .mappings()
                .toString();
    }

    @Test
    void whatADeadNodeLeftIsUndoneAtTheNextStart() {
        ElasticsearchAliases aliases = new ElasticsearchAliases(client, names, IndexNames.POSTING);
        String before = aliases.readIndex();
        swap.begin();
        try (RebuildLock.Held alive = lock.take().orElseThrow()) {
            assertThat(alive.connection()).isNotNull();
            assertThat(unfinished.undo()).isFalse();
        }
        assertThat(unfinished.undo()).isTrue();
        assertThat(aliases.writeIndex()).isEqualTo(before);
        assertThat(unfinished.undo()).isTrue();
    }
}
