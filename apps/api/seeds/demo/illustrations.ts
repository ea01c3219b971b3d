/** Pictures of the demonstration, drawn here: no file and no photo of anybody has to come along. By the title of the resource, need or event that they show, with what is seen. */
export const ILLUSTRATIONS: Readonly<Record<string, { readonly alternative: string; readonly drawing: string }>> = {
  'Salle des lampes, 80 places': {
    alternative: 'Une longue table et quatre tabourets sous quatre lampes suspendues.',
    drawing: scene('#31463f', `<rect y="470" width="960" height="170" fill="#6d4f38"/>${[[160, 150], [370, 210], [590, 170], [800, 230]].map(([x, y]) => lamp(x!, y!)).join('')}
      <rect x="120" y="440" width="720" height="26" rx="8" fill="#d9c7a3"/><path d="M180 466v120M780 466v120" stroke="#d9c7a3" stroke-width="20"/>
      ${[250, 410, 560, 710].map((x) => `<path d="M${x - 34} 520h68v14h-68zM${x - 28} 534v64M${x + 28} 534v64" fill="#e2a33b" stroke="#e2a33b" stroke-width="10"/>`).join('')}`),
  },
  'Gîte de groupe': {
    alternative: 'Une maison blanche au toit rouge, entre deux collines et un arbre.',
    drawing: scene('#dfe9ea', `<circle cx="180" cy="150" r="70" fill="#e2a33b"/><path d="M0 430Q200 300 430 390T960 330V640H0Z" fill="#7d9a6a"/><path d="M0 520Q400 440 960 520V640H0Z" fill="#5f8a5a"/>
      <rect x="380" y="290" width="320" height="230" fill="#fffaf0"/><path d="M350 300L540 160 730 300Z" fill="#b5573a"/><rect x="510" y="400" width="70" height="120" fill="#2d5f4c"/>
      ${[[410, 330], [610, 330], [410, 430], [610, 430]].map(([x, y]) => casement(x!, y!)).join('')}
      <path d="M820 520V400" stroke="#6d4f38" stroke-width="20"/><circle cx="820" cy="360" r="80" fill="#2d5f4c"/>`),
  },
  'Camion de 20 m³ avec hayon': {
    alternative: 'Un camion vert et rouge sur une route, une flèche en boucle sur le côté.',
    drawing: scene('#f6ead2', `<rect y="480" width="960" height="160" fill="#7b7a74"/><path d="M0 560h960" stroke="#fffaf0" stroke-width="8" stroke-dasharray="70 50"/>
      <path d="M0 480V330h90v-60h120v110h110V250h140v230Z" fill="#d9c7a3"/><rect x="220" y="210" width="360" height="270" rx="10" fill="#2d5f4c"/>
      <path d="M580 290h110q24 0 36 22l54 98v70H580Z" fill="#b5573a"/><path d="M620 320h66l40 74H620Z" fill="#dfe9ea"/>
      <circle cx="400" cy="340" r="60" fill="none" stroke="#e2a33b" stroke-width="18" stroke-dasharray="250 60"/>
      ${[330, 690].map((x) => `<circle cx="${x}" cy="490" r="54" fill="#22332c"/><circle cx="${x}" cy="490" r="22" fill="#d9c7a3"/>`).join('')}`),
  },
  'Plants et compost': {
    alternative: 'Quatre jeunes plants de hauteurs différentes, alignés dans la terre.',
    drawing: scene('#e9efdd', `<rect y="470" width="960" height="170" fill="#8a6a4a"/><path d="M0 470Q480 430 960 470V500H0Z" fill="#9c7a57"/>${[[170, 150], [370, 230], [590, 190], [790, 260]].map(([x, height]) => plant(x!, height!)).join('')}`),
  },
  'Bras pour la plantation de la haie': {
    alternative: 'Une bêche plantée en terre, devant trois arbustes d’une haie et un trou qui attend le suivant.',
    drawing: scene('#dfe9ea', `<path d="M0 430Q300 350 560 410T960 380V640H0Z" fill="#7d9a6a"/><rect y="480" width="960" height="160" fill="#8a6a4a"/>${[[120, 190], [290, 240], [460, 170]].map(([x, height]) => plant(x!, height!)).join('')}
      <ellipse cx="640" cy="500" rx="70" ry="22" fill="#4d3a28"/><path d="M800 500V180M764 180h72" stroke="#6d4f38" stroke-width="18" stroke-linecap="round"/><path d="M756 400h88v90q-44 60-88 0Z" fill="#33515f"/>`),
  },
  'Soirée d’ouverture du Mois de l’ESS': {
    alternative: 'Une scène éclairée de trois projecteurs, un micro au milieu, des guirlandes au-dessus.',
    drawing: scene('#22332c', `${[200, 480, 760].map((x) => `<path d="M${x} 60L${x - 130} 500H${x + 130}Z" fill="#e2a33b" opacity=".16"/><circle cx="${x}" cy="56" r="26" fill="#d9c7a3"/>`).join('')}
      <path d="M0 120Q240 210 480 120T960 120" fill="none" stroke="#d9c7a3" stroke-width="5"/>${[80, 200, 320, 480, 640, 760, 880].map((x, index) => `<circle cx="${x}" cy="${150 + (index % 2) * 26}" r="15" fill="${index % 2 ? '#b5573a' : '#e2a33b'}"/>`).join('')}
      <rect y="500" width="960" height="140" fill="#6d4f38"/><path d="M480 320V560M430 566h100" stroke="#d9c7a3" stroke-width="12"/><rect x="456" y="250" width="48" height="86" rx="24" fill="#d9c7a3"/>`),
  },
  'Exposition « Mains au travail »': {
    alternative: 'Trois cadres accrochés à un mur clair, chacun avec une main dessinée.',
    drawing: scene('#f6ead2', `<rect y="540" width="960" height="100" fill="#8a6a4a"/>${[150, 410, 670].map((x, index) => `<rect x="${x}" y="130" width="190" height="260" fill="#fffaf0" stroke="#6d4f38" stroke-width="14"/>
      <path d="M${x + 60} 330V230q0-14 14-14t14 14v-34q0-14 14-14t14 14v30q0-14 14-14t14 14v100Z" fill="${['#b5573a', '#2d5f4c', '#e2a33b'][index]}"/>`).join('')}`),
  },
};

function scene(background: string, inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="640"><rect width="960" height="640" fill="${background}"/>${inner}</svg>`;
}

function lamp(x: number, y: number): string {
  return `<path d="M${x} 0V${y}" stroke="#d9c7a3" stroke-width="5"/><circle cx="${x}" cy="${y + 46}" r="110" fill="#e2a33b" opacity=".18"/>
    <path d="M${x - 46} ${y + 52}Q${x} ${y - 34} ${x + 46} ${y + 52}Z" fill="#b5573a"/><circle cx="${x}" cy="${y + 58}" r="20" fill="#ffe9b0"/>`;
}

function casement(x: number, y: number): string {
  return `<rect x="${x}" y="${y}" width="60" height="52" fill="#33515f"/><path d="M${x + 30} ${y}v52M${x} ${y + 26}h60" stroke="#fffaf0" stroke-width="5"/>`;
}

function plant(x: number, height: number): string {
  const leaves = [0.45, 0.7, 1].map((share, index) => {
    const [y, width] = [480 - height * share, 90 * (1.15 - share * 0.4)];
    const leaf = (side: number, fill: string): string => `<path d="M${x} ${y + 30}Q${x + side * width} ${y + 10} ${x + side * width} ${y - 40}Q${x + side * 10} ${y - 40} ${x} ${y + 30}Z" fill="${fill}"/>`;
    return index % 2 === 0 ? leaf(-1, '#5f8a5a') + leaf(1, '#7d9a6a') : leaf(-1, '#7d9a6a') + leaf(1, '#5f8a5a');
  });
  return `<path d="M${x} 480V${480 - height}" stroke="#2d5f4c" stroke-width="12" stroke-linecap="round"/>${leaves.join('')}`;
}
