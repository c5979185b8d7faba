package org.jobatlas.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jobatlas.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

/** Who wanted a page before signing in gets there afterwards, and nowhere else. */
class WantedPageIT extends AccountIntegration {

    private static final String COOKIE = "jobatlas-wanted";

    @Test
    void thePageThatSomebodyWantedIsKeptByTheirBrowserAndCostsTheServerNoSession() throws Exception {
        var refused =
                web.perform(get("/account?tab=2").accept(MediaType.TEXT_HTML)).andReturn();
        assertThat(refused.getResponse().getRedirectedUrl()).endsWith("/login");
        assertThat(refused.getRequest().getSession(false)).isNull();
        assertThat(signedInWith(refused.getResponse().getCookie(COOKIE))).isEqualTo("/account?tab=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "https://evil.example/", "/\\evil.example", "", "/a\r\nb"})
    void nobodyIsSentToAnotherPortalAfterSigningIn(String planted) throws Exception {
        var value = Base64.getUrlEncoder().encodeToString(planted.getBytes(StandardCharsets.UTF_8));
        assertThat(signedInWith(new Cookie(COOKIE, value))).isEqualTo("/");
    }

    private String signedInWith(Cookie wanted) throws Exception {
        var email = somebody();
        account(email, Role.SEEKER);
        var result = web.perform(post("/login")
                        .cookie(wanted)
                        .param("email", email.value())
                        .param("password", PASSWORD)
                        .with(csrf()))
                .andReturn();
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }
}
