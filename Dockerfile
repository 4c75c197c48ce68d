# The site as `npm start` runs it. The build happens at the first start, when the database is there.
FROM node:24-bookworm-slim
WORKDIR /app
RUN chown node:node /app
USER node
COPY --chown=node:node package.json package-lock.json ./
RUN npm ci --omit=dev
COPY --chown=node:node . .
# The secrets that the first start writes live with the images, on the volume of compose.yaml.
RUN mkdir -p data && ln -s data/secrets.env .env
# A container's own localhost cannot be reached from outside it.
ENV HOSTNAME=0.0.0.0
EXPOSE 3000
CMD ["npm", "start"]
