// Starts the application.

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Frame } from "./frame/frame.tsx";
import "./style/index.css";

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <Frame />
  </StrictMode>,
);
