package org.tonghu.starter.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tonghu.starter.problem.ProblemAnswers;
import org.tonghu.starter.problem.StatusProblems;

/** No body above the limit is read, whether its length was told before or not. */
final class BodyLimitFilter extends OncePerRequestFilter {

    private final long mostOfBodies;
    private final long mostOfFiles;
    private final ProblemAnswers problems;

    BodyLimitFilter(WebSettings settings, ProblemAnswers problems) {
        this.mostOfBodies = settings.maxBody().toBytes();
        this.mostOfFiles = settings.maxUpload().toBytes();
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long most = Uploads.is(request) ? mostOfFiles : mostOfBodies;
        long told = request.getContentLengthLong();
        if (told > most) {
            problems.write(StatusProblems.TOO_LARGE.problem(), request, response);
        } else {
            boolean chunked = told < 0 && request.getHeader("Transfer-Encoding") != null;
            chain.doFilter(chunked ? new Limited(request, most) : request, response);
        }
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final long most;

        private Limited(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedStream(super.getInputStream(), most);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(
                    new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }
}
