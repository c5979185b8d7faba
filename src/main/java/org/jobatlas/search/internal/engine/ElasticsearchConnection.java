package org.jobatlas.search.internal.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.message.BasicHeader;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one client for everything that Hibernate Search does not do with Elasticsearch. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "jobatlas.search.backend", havingValue = "elasticsearch")
public class ElasticsearchConnection {

    @Bean(destroyMethod = "close")
    ElasticsearchClient elasticsearchClient(SearchProperties properties) {
        SearchProperties.Elasticsearch settings = properties.elasticsearch();
        Rest5Client client = Rest5Client.builder(
                        settings.uris().stream().map(URI::create).toArray(URI[]::new))
                .setDefaultHeaders(authorization(settings).stream().toArray(Header[]::new))
                .build();
        return new ElasticsearchClient(new Rest5ClientTransport(client, new Jackson3JsonpMapper()));
    }

    /** What proves who asks: the API key where there is one, else user name and password. */
    public static Optional<Header> authorization(SearchProperties.Elasticsearch settings) {
        if (settings.apiKey() != null) {
            return Optional.of(new BasicHeader(HttpHeaders.AUTHORIZATION, "ApiKey " + settings.apiKey()));
        }
        if (settings.username() == null || settings.password() == null) {
            return Optional.empty();
        }
        byte[] credentials = (settings.username() + ":" + settings.password()).getBytes(StandardCharsets.UTF_8);
        return Optional.of(new BasicHeader(
                HttpHeaders.AUTHORIZATION, "Basic " + Base64.getEncoder().encodeToString(credentials)));
    }
}
